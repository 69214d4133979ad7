"""How cassettes are recorded and matched: by the body's parameters, without any secret in them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, urlencode

import vcr
import vcr.request

from tests.replay.exchanges import in_our_case

FOLDER = Path(__file__).resolve().parent / "4.22"
HIDDEN = "hidden"
# What proves who is asking: it differs from recording to recording and is nobody's business.
CREDENTIALS = frozenset(
    {"apikey", "signature", "sessionkey", "expires", "signatureversion", "password", "codefor2fa"}
)
_SECRET_VALUE = re.compile(
    r'("(?:sessionkey|apikey|secretkey|privatekey|password|secretcode)"\s*:\s*)"(?:[^"\\]|\\.)*"'
)
_KEPT_HEADERS = frozenset({"content-type", "set-cookie"})


def parameters(body: bytes | str | None) -> dict[str, str]:
    """The parameters of a form, less what proves who is asking."""
    text = body.decode() if isinstance(body, bytes) else body or ""
    return {
        name: value
        for name, value in parse_qsl(text, keep_blank_values=True)
        if name.lower() not in CREDENTIALS
    }


def _same_parameters(one: vcr.request.Request, other: vcr.request.Request) -> None:
    mine, recorded = parameters(one.body), parameters(other.body)
    recorded = in_our_case(recorded.get("command", ""), recorded)
    assert mine == recorded, f"asked {mine}, recorded {recorded}"


def _without_secrets(request: vcr.request.Request) -> vcr.request.Request:
    text = request.body.decode() if isinstance(request.body, bytes) else str(request.body or "")
    form = [
        (name, HIDDEN if name.lower() in CREDENTIALS else value)
        for name, value in parse_qsl(text, keep_blank_values=True)
    ]
    request.body = urlencode(form).encode()
    request.headers = {"Content-Type": "application/x-www-form-urlencoded"}
    request.uri = re.sub(r"//[^/]+/", "//cloud.example/", request.uri)
    return request


def without_secrets(text: str) -> str:
    """A body with its secrets hidden."""
    return _SECRET_VALUE.sub(rf'\1"{HIDDEN}"', text)


# vcrpy hands answers about as plain dictionaries of no declared shape.
def _answer_without_secrets(response: dict[str, Any]) -> dict[str, Any]:
    body = response["body"]["string"]
    text = body.decode() if isinstance(body, bytes) else body
    response["body"]["string"] = without_secrets(text).encode()
    headers: Mapping[str, list[str]] = response["headers"]
    kept = {name: v for name, v in headers.items() if name.lower() in _KEPT_HEADERS}
    for name, values in kept.items():
        if name.lower() == "set-cookie":
            kept[name] = [re.sub(r"=[^;]*", f"={HIDDEN}", v, count=1) for v in values]
    response["headers"] = kept
    return response


def recorder(mode: str) -> vcr.VCR:
    """A recorder that keeps no secret and matches on method, path and the body's parameters."""
    made = vcr.VCR(
        cassette_library_dir=str(FOLDER),
        record_mode=vcr.mode(mode),
        match_on=["method", "path", "parameters"],
        before_record_request=_without_secrets,
        before_record_response=_answer_without_secrets,
        decode_compressed_response=True,
    )
    made.register_matcher("parameters", _same_parameters)
    return made
