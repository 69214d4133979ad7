"""Tell which error an answer stands for: CloudStack's own, a proxy's, or one of neither.

Pure. The classes of errors, and what they hold, are in errors/.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping

from cstyped.checks.json_types import integer, is_list, is_object
from cstyped.checks.text import printable_utf8
from cstyped.errors import (
    BY_CODE,
    ApiError,
    CloudStackError,
    GatewayError,
    JobFailed,
    JobTargetNotFound,
    NotFound,
    ParameterError,
    ProtocolError,
    StartedJob,
)
from cstyped.errors.redaction import scrub
from cstyped.errors.sent import Sent
from cstyped.wire.call import Answer
from cstyped.wire.headers import header, media_type, retry_after
from cstyped.wire.not_found import names_nothing

_BODY_START = 200
# Statuses that proxies answer in place of CloudStack, and that pass.
GATEWAY_STATUSES = frozenset({429, 502, 503, 504})
# Authentication commands write some of their errors as plain text (docs/wire.md, Sessions;
# resetPassword with a wrong token: 431), under the media type of JSON. Proxies and gateways use
# none of these codes with that type.
_PLAIN_TEXT_CODES = frozenset({405, 430, 431, 432, 511, *range(530, 538)})
_WAIT_IN_TEXT = re.compile(r"retry after \[?(\d+)\]?\s*ms", re.IGNORECASE)


def body_start(body: bytes, hidden: Iterable[str] = ()) -> str:
    """Return the first characters of a body on one line, with secrets removed.

    `hidden`: values that must not show, wherever they stand.
    """
    # Cut after scrubbing, or a secret at the edge would show its first half.
    text = scrub(body[: 16 * _BODY_START].decode("utf-8", "replace"), hidden)
    line = " ".join(text.split())
    return line if len(line) <= _BODY_START else line[:_BODY_START] + "..."


def error_from_answer(answer: Answer, sent: Sent, *, hint: str | None = None) -> CloudStackError:
    """Return the error that an answer stands for: an ApiError, or what is not CloudStack's.

    `hint`: what to do about it, in place of the advice of the error's class.
    """
    found = error_in_body(answer.body)
    if found is not None:
        return _api_error(answer, found, sent, hint)
    text = answer.body.decode("utf-8", "replace").strip()
    in_plain_text = (
        answer.status in _PLAIN_TEXT_CODES and media_type(answer.headers) == "application/json"
    )
    if in_plain_text and text and not text.startswith(("<", "{", "[")):
        plain = {"errortext": "" if text == "null" else text[:1000]}
        return _api_error(answer, plain, sent, hint)
    return not_cloudstack(answer, sent)


def error_in_body(body: bytes) -> dict[str, object] | None:
    """Return the inside of `{E: {"errorcode": 431, "errortext": ..}}`, None for other bodies."""
    try:
        document: object = json.loads(body.decode("utf-8", "replace"), strict=False)
    except (ValueError, RecursionError):
        return None
    return _error_inside(document)


def _error_inside(document: object) -> dict[str, object] | None:
    if not is_object(document) or len(document) != 1:
        return None
    inside = next(iter(document.values()))
    if not is_object(inside) or integer(inside.get("errorcode")) is None:
        return None
    return inside


def not_cloudstack(answer: Answer, sent: Sent, *, why: str | None = None) -> ProtocolError:
    """Return the error for an answer that CloudStack did not write, or not whole.

    `why`: what is wrong with it; left out, its form says so.
    """
    status = answer.status
    start = body_start(answer.body, sent.hidden)
    media = media_type(answer.headers)
    if why is None:
        why = _what_it_is(status, media, answer.body)
    advice = ""
    if 300 <= status < 400:
        target = scrub(header(answer.headers, "location").partition("?")[0], sent.hidden)
        why = f"a redirect to {target or 'nowhere'}, which is not followed with credentials"
        advice = " If that is the API, use it as the endpoint."
    elif status in GATEWAY_STATUSES:
        warning = sent.warning_of_repeating()
        advice = f" A proxy or load balancer answered instead; this is usually temporary{warning}."
    elif status == 407:
        advice = " The proxy requires a user name and password: proxies={'https': 'http://user:password@proxy:3128'}."
    elif start.startswith("<") or status in (200, 404):
        advice = (
            " Check the endpoint: it must end in /client/api, and not be behind a login page or"
            " another proxy that answers itself."
        )
    began = f" The body starts: {start}" if start else ""
    text = f"{sent}: the answer (HTTP {status}) is not CloudStack's: {why}.{advice}"
    if status not in GATEWAY_STATUSES:
        return ProtocolError(
            text + began, http_status=status, body_start=start, command=sent.command
        )
    pause = _pause(answer)
    asks = "" if pause is None else f" It asks to wait {pause:g} s."
    return GatewayError(
        text + asks + began,
        http_status=status,
        body_start=start,
        command=sent.command,
        retry_after=pause,
    )


def job_failed(job: StartedJob, answer: Mapping[str, object], sent: Sent) -> JobFailed:
    """Return the error for a finished job without success.

    `answer`: the inside of queryAsyncJobResult's envelope. Its `jobresult` can be an object, a
    text or absent; a job that was killed has the code 0 (docs/wire.md, Jobs).
    """
    result = answer.get("jobresult")
    if isinstance(result, str):
        result = _opened(result)
    elif is_object(result) and "errortext" not in result:
        result = _error_inside(result) or result
    details = result if is_object(result) else {}
    code = integer(details.get("errorcode"))
    if code is None:
        code = integer(answer.get("jobresultcode")) or 0
    text = _text(result) if isinstance(result, str) else ""
    text = text or _first_text(details, "errortext", "displaytext", "details")
    if not text:
        cancelled = integer(answer.get("jobstatus")) == 3
        text = "the job was cancelled" if cancelled else "the job failed without a reason"
    readable = _readable(text)[0]
    gone = BY_CODE.get(code) is ParameterError and names_nothing(readable)
    kind = JobTargetNotFound if gone else JobFailed
    return kind(
        scrub(readable, sent.hidden),
        errorcode=code,
        cserrorcode=integer(details.get("cserrorcode")),
        uuids=_uuids(details.get("uuidList")),
        command=sent.command,
        http_status=200,
        params=sent.shown,
        job_id=job.id,
        job=job,
    )


def _api_error(
    answer: Answer, details: Mapping[str, object], sent: Sent, hint: str | None
) -> ApiError:
    code = integer(details.get("errorcode"))
    code = answer.status if code is None else code
    text, inner_cserrorcode = _readable(_text(details.get("errortext")))
    cserrorcode = integer(details.get("cserrorcode"))
    kind = BY_CODE.get(code, ApiError)
    if kind is ParameterError and names_nothing(text):
        kind = NotFound
    return kind(
        scrub(text, sent.hidden),
        errorcode=code,
        cserrorcode=inner_cserrorcode if cserrorcode is None else cserrorcode,
        uuids=_uuids(details.get("uuidList")),
        command=sent.command,
        http_status=answer.status,
        params=sent.shown,
        hint=hint,
        retry_after=_pause(answer, text),
    )


def _pause(answer: Answer, text: str = "") -> float | None:
    """Return the seconds that a Retry-After header or CloudStack's own sentence asks to wait."""
    if answer.status not in GATEWAY_STATUSES:
        return None
    asked = retry_after(answer.headers)
    if asked is None and (in_text := _WAIT_IN_TEXT.search(text)):
        return int(in_text[1]) / 1000
    return asked


def _readable(text: str) -> tuple[str, int | None]:
    """Unpack an errortext that is itself an error as JSON text (a wrong two-factor code)."""
    if text.startswith("{"):
        inner = error_in_body(text.encode("utf-8", "replace"))
        if inner is not None and inner.get("errortext"):
            return _text(inner["errortext"]), integer(inner.get("cserrorcode"))
    return text, None


def _opened(text: str) -> object:
    """Open an error that is JSON inside a text, with or without an envelope."""
    try:
        document: object = json.loads(text, strict=False)
    except (ValueError, RecursionError):
        return text
    if is_object(document) and "errortext" in document:
        return document
    return error_in_body(text.encode("utf-8", "replace")) or text


def _what_it_is(status: int, media: str, body: bytes) -> str:
    stripped = body.strip()
    if not stripped:
        # It sends one for some commands without their id (docs/wire.md, Answers).
        unless = (
            ", which CloudStack also sends when it fails on a parameter" if status == 200 else ""
        )
        return f"an empty body{unless}"
    if stripped[:1] == b"<":
        return "XML" if stripped[:5].lower() == b"<?xml" else "a web page"
    if stripped[:1] == b"{" and stripped[-1:] == b"}":
        return "JSON without CloudStack's envelope"
    if stripped[:1] == b"[" and stripped[-1:] == b"]":
        return "other JSON"
    if stripped[:1] in (b"{", b"["):
        return "incomplete JSON" if status == 200 else "other JSON"
    return f"text of type {media}" if media else "text without a content type"


def _uuids(items: object) -> tuple[str, ...]:
    if not is_list(items):
        return ()
    named = [item.get("uuid") if is_object(item) else item for item in items]
    return tuple(uuid for uuid in named if isinstance(uuid, str))


def _first_text(details: Mapping[str, object], *names: str) -> str:
    return next((text for name in names if (text := _text(details.get(name)))), "")


def _text(value: object) -> str:
    # Without lone surrogates, which no log file or terminal takes.
    return "" if value is None else printable_utf8(str(value))
