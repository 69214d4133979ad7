"""Fuzz what a server answers: calls through the whole client, whose answers come from memory."""

from __future__ import annotations

import io
import json
import warnings
from collections.abc import Mapping
from typing import Any, ClassVar
from unittest.mock import patch

import requests
from requests.adapters import BaseAdapter, HTTPAdapter
from urllib3 import HTTPResponse

from cstyped import ApiKeys, Client, Job, ListResult, Model, Request, models
from cstyped.envelope import Envelope
from cstyped.errors import CloudStackError, JobFailed, ResponseShapeWarning
from tests.fuzz.choices import Choices

_SECRET = "s3cr3t-of-nobody"
_FORMS = ("list", "object", "inline", "success", "job", "job_list")
_STATUSES = (200, 200, 200, 200, 401, 431, 429, 530, 531, 503, 302, 404, 204, 511)
_MODELS = tuple(models.MODELS)
_ENVELOPE = ("count", "jobid", "jobstatus", "jobresult", "errorcode", "errortext", "success", "id")
_ERROR = ("cserrorcode", "uuidList", "uuid", "displaytext", "details", "responses", "jobresultcode")
_HEADERS: Mapping[str, tuple[str, ...]] = {
    "Content-Type": ("application/json;charset=utf-8", "text/html", "text/xml", "", ";", "a/b/c"),
    "Retry-After": ("0", "-1", "soon", "Fri, 31 Feb 2026 00:00:00 GMT", "9" * 400, "²"),
    "Date": ("Sat, 28 Nov 2026 05:00:00 GMT", "Sat, 28 Nov 2026 05:00:00 +9999999", "now"),
    "Set-Cookie": ("JSESSIONID=node0; Path=/client", "=", ";;", "a=b=c"),
    "Location": ("/client/", "http://[", "https://someone:else@cloud.example/?a=b"),
    "Content-Encoding": ("gzip", "identity", "br, gzip"),
}


class _Answers(BaseAdapter):
    """Gives each request the next answer that the choices make."""

    def __init__(self, choices: Choices, names: tuple[str, ...]) -> None:
        super().__init__()
        self._choices = choices
        self._names = names

    def send(self, request: requests.PreparedRequest, *_: Any, **__: Any) -> requests.Response:
        choices = self._choices
        headers: dict[str, str] = {}
        for name, values in _HEADERS.items():
            if choices.below(2):
                headers[name] = choices.pick(values)
        status = choices.pick(_STATUSES)
        raw = HTTPResponse(io.BytesIO(self._body()), headers, status, preload_content=False)
        return HTTPAdapter().build_response(request, raw)

    def _body(self) -> bytes:
        choices = self._choices
        kind = choices.below(8)
        if kind == 0:
            return choices.rest()
        names = (*self._names, *_ENVELOPE, *_ERROR)
        document: object
        if kind < 3:
            document = self._json(names, 6)
        elif kind < 6:
            inside: dict[str, object] = {choices.pick(names): self._json(names)}
            rows = [self._row() for _ in range(choices.below(4))]
            inside["thing"] = rows if choices.below(2) else self._row()
            document = {"response": inside}
        elif kind == 6:
            document = {"response": {name: self._json(names, 2) for name in _ENVELOPE[:4]}}
        else:
            words = {name: self._json(names, 2) for name in (*_ENVELOPE[4:], *_ERROR)}
            document = {"response": words}
        body = json.dumps(document, ensure_ascii=choices.below(2) == 0).encode("utf-8", "replace")
        odd = choices.below(16)
        if odd == 1:
            return body[: choices.below(1 + len(body))]
        if odd == 2:
            return body + body
        return b"\xef\xbb\xbf" + body if odd == 3 else body

    def _json(self, names: tuple[str, ...], depth: int = 4) -> object:
        return self._choices.json(names, depth, texts=(_SECRET,))

    def _row(self) -> dict[str, object]:
        choices = self._choices
        return {
            choices.pick(self._names): self._json(self._names, 2) for _ in range(choices.below(6))
        }

    def close(self) -> None:
        pass


class _ListAnythingRequest(Request):
    """A command whose answer is read in any form and as any model."""

    command: ClassVar[str] = "listAnything"
    form: ClassVar[str] = ""
    model: ClassVar[type[Model]] = Model

    def parse(self, envelope: Envelope) -> object:
        if self.form == "success":
            return envelope.success()
        found: object = getattr(envelope, self.form)(self.model)
        return found


def run(data: bytes) -> None:
    """Make a call of what the bytes mean. A finding is any end but a value or an error of ours."""
    choices = Choices(data)
    model: type[Model] = getattr(models, choices.pick(_MODELS))
    strict = choices.below(4) == 0

    class AnyRequest(_ListAnythingRequest):
        pass

    AnyRequest.form, AnyRequest.model = choices.pick(_FORMS), model
    answers = _Answers(choices, tuple(model.model_fields))
    client = Client("http://127.0.0.1/client/api", ApiKeys("k", _SECRET), retries=0, strict=strict)
    with (
        patch.object(requests.Session, "get_adapter", lambda *_, **__: answers),
        warnings.catch_warnings(),
        client,
    ):
        warnings.simplefilter("error")
        warnings.simplefilter("ignore", ResponseShapeWarning)
        try:
            _look_at(client.send(AnyRequest()))
        except CloudStackError as error:
            said = f"{error}{error!r}"
            said.encode()  # no log takes a lone surrogate
            assert _SECRET not in said, said


def _look_at(value: object) -> None:
    """Do with a result what programs do."""
    if isinstance(value, Job):
        repr(value)
        if value.done():
            try:
                _look_at(value.result(timeout=0))
            except JobFailed as error:
                str(error).encode()
    elif isinstance(value, ListResult):
        repr(value)
        for row in value:
            _look_at(row)
    elif isinstance(value, Model):
        repr(value)
        value.model_dump_json()
        assert value == value.model_copy()
        for name in type(value).model_fields:
            getattr(value, name, None)
