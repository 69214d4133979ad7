"""Envelope: what a request's `parse` takes its typed value out of."""

# pyright: reportPrivateUsage=false
# Answers and clients are one package; a user of theirs sees none of these attributes.

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING, TypeVar, cast

from cstyped import decode
from cstyped.error_answers import error_from_answer, not_cloudstack
from cstyped.errors import ApiError, ProtocolError
from cstyped.jobs import Job
from cstyped.model import Model, Request
from cstyped.narrow import integer
from cstyped.results import ListResult, Success
from cstyped.secrets import scrub, secret_values, shown
from cstyped.tolerance import as_json

if TYPE_CHECKING:
    from cstyped.calls import Answer
    from cstyped.client import BaseClient

M = TypeVar("M", bound=Model)
T = TypeVar("T")

_NO_PARAMS: Mapping[str, str] = MappingProxyType({})


class Envelope:
    """One answer with status 200. A request's `parse` says what is in it."""

    __slots__ = ("_body", "_client", "_params", "_request", "_strict")

    def __init__(
        self, body: bytes, request: Request, params: Mapping[str, str], client: BaseClient
    ) -> None:
        self._body = body
        self._request = request
        self._params = params  # the request as it was sent
        self._client = client
        self._strict = client._settings.strict

    # Named after the builtin: annotations of this class must not use it.
    def list(self, model: type[M]) -> ListResult[M]:
        """Return `{"count": n, K: [..]}`; without K the list is empty."""
        self._body = decode.with_exact_decimals(self._body, model)
        found = decode.list_in_one_pass(self._body, model, strict=self._strict)
        if found is None:
            rows, total = decode.rows_of(self._inside(model), model)
            found = decode.read_rows(rows, model, strict=self._strict), total
        return ListResult(*found, self._request, self._client)

    def object(self, model: type[M]) -> M:
        """Return the object of `{K: {..}}`."""
        self._body = decode.with_exact_decimals(self._body, model)
        found = decode.object_in_one_pass(self._body, model, strict=self._strict)
        if found is not None:
            return found
        fields = decode.object_of(self._inside(model), model)
        return decode.read_object(fields, model, strict=self._strict)

    def inline(self, model: type[M]) -> M:
        """Return the object whose fields are the envelope's own."""
        self._body = decode.with_exact_decimals(self._body, model)
        inside = self._inside(model)
        if not model.model_fields.keys() & inside.keys() and len(inside) == 1:
            # The command answers an object after all, in this version.
            inside = decode.object_of(inside, model)
        return decode.read_object(inside, model, strict=self._strict)

    def success(self) -> Success:
        """Return what a command answers that has no object; `success: false` raises."""
        return decode.read_object(self._inside(Success), Success, strict=self._strict)

    def job(self, model: type[M]) -> Job[M]:
        """Return the job that was begun."""
        return self._job(model)

    def job_list(self, model: type[M]) -> Job[ListResult[M]]:
        """Return the job that was begun, whose result is a list."""
        # cast: a generic alias is no class to a checker; Job takes it apart by get_origin().
        return self._job(cast("type[ListResult[M]]", ListResult[model]))  # type: ignore[valid-type]

    def _job(self, result: type[T]) -> Job[T]:
        inside = self._inside(Model)
        job_id = inside.get("jobid")
        if not isinstance(job_id, str | int) or isinstance(job_id, bool) or job_id == "":
            raise self._opener().unreadable("an answer without jobid, where a job was to begin")
        resource_id = inside.get("id")
        secrets = self._request.wire.secrets
        return Job(
            self._client,
            str(job_id),
            result,
            command=self._request.command,
            resource_id=None if resource_id is None else str(resource_id),
            begun=True,
            params=shown(self._params, secrets),
            hidden=secret_values(self._params, secrets),
        )

    def _inside(self, model: type[Model]) -> decode.Inside:
        opener = self._opener()
        inside = opener.inside()
        # A model can have a field of that name: the answer then is an object, not a verdict.
        if decode.says_no(inside) and (model is Success or "success" not in model.model_fields):
            raise opener.said_no(inside)
        return inside

    def _opener(self) -> _Opener:
        request = self._request
        return _Opener(200, {}, self._body, request.command, self._params, request.wire.secrets)


@dataclass(frozen=True, slots=True)
class _Opener:
    """Opens one answer, and words the errors about it."""

    status: int
    headers: Mapping[str, str]
    body: bytes
    command: str
    params: Mapping[str, str]
    secrets: frozenset[str] = frozenset()

    def inside(self) -> decode.Inside:
        try:
            found = decode.documents(self.body)
            insides = [decode.inside_of(document) for document in found]
        except decode.UnreadableError as problem:
            raise self.unreadable(str(problem)) from None
        for document, inside in zip(found, insides, strict=True):
            # The server can append an error to an answer that it has written (wire.md 4).
            if _is_error(inside):
                raise error_from_answer(
                    self.status,
                    self.headers,
                    as_json(document),
                    self.command,
                    shown(self.params, self.secrets),
                    hidden=secret_values(self.params, self.secrets),
                )
        return insides[0]

    def unreadable(self, why: str) -> ProtocolError:
        return not_cloudstack(
            self.status,
            self.headers,
            self.body,
            self.command,
            shown(self.params, self.secrets),
            hidden=secret_values(self.params, self.secrets),
            why=why,
        )

    def said_no(self, inside: Mapping[str, object]) -> ApiError:
        said = inside.get("displaytext") or inside.get("details") or "it answered success: false"
        return ApiError(
            scrub(str(said), secret_values(self.params, self.secrets)),
            command=self.command,
            http_status=self.status,
            params=shown(self.params, self.secrets),
        )


def inside(
    answer: Answer,
    command: str,
    params: Mapping[str, str] = _NO_PARAMS,
    secrets: frozenset[str] = frozenset(),
) -> decode.Inside:
    """Return what is inside the envelope of an untyped call.

    `params`, `secrets`: what was sent, and the names of it that no error may show.
    """
    opener = _Opener(answer.status, answer.headers, answer.body, command, params, secrets)
    found = opener.inside()
    if decode.says_no(found):
        raise opener.said_no(found)
    return found


def _is_error(inside: Mapping[str, object]) -> bool:
    if integer(inside.get("errorcode")) is None:
        return False
    return len(inside) == 1 or not inside.keys().isdisjoint(
        {"errortext", "cserrorcode", "uuidList"}
    )
