"""Every error and warning of cstyped: one tree, readable by people, picklable, without secrets.

CloudStackError
    ConfigError, InvalidRequest                    nothing was sent
    TransportError > ConnectionFailed (> TlsFailed), RequestTimeout, GatewayError, ClientClosed
    ProtocolError > GatewayError, TruncatedAnswer  the answer is not CloudStack's, or not whole
    ResponseShapeError > MissingField
    NoResult, MultipleResults, JobTimeout
    ApiError > one class per CloudStack code, and JobFailed
"""

# ruff: noqa: N818  # public names that say what happened; "Error" behind each would say no more
from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, ClassVar

from cstyped.narrow import integer, is_list, is_object
from cstyped.secrets import scrub

if TYPE_CHECKING:
    from cstyped.jobs import Job

__all__ = [
    "AccountError",
    "ApiError",
    "BadRequest",
    "ClientClosed",
    "CloudStackError",
    "ConfigError",
    "ConnectionFailed",
    "GatewayError",
    "InsecureConfigWarning",
    "InsecureTransportWarning",
    "InsufficientCapacity",
    "InternalError",
    "InvalidRequest",
    "JobFailed",
    "JobTimeout",
    "MalformedParameter",
    "MethodNotAllowed",
    "MissingField",
    "MultipleResults",
    "NetworkRuleConflict",
    "NoResult",
    "ParameterError",
    "ProtocolError",
    "RequestLimitReached",
    "RequestTimeout",
    "ResourceAllocationError",
    "ResourceInUse",
    "ResourceLimitReached",
    "ResourceUnavailable",
    "ResponseShapeError",
    "ResponseShapeWarning",
    "ServiceUnavailable",
    "TlsFailed",
    "TransportError",
    "TruncatedAnswer",
    "TwoFactorRequired",
    "Unauthorized",
    "UnknownCommand",
]

_NO_PARAMS: Mapping[str, str] = MappingProxyType({})
_BODY_START = 200
_VALUE_SHOWN = 60


class CloudStackError(Exception):
    """The base of every error that cstyped raises."""

    def __init__(self, message: str = "") -> None:
        super().__init__(message)

    @property
    def message(self) -> str:
        return str(self.args[0]) if self.args else ""

    def __str__(self) -> str:
        return self.message

    # Exceptions are pickled by calling the class with `args`; ours take keywords,
    # so they are rebuilt from their state instead.
    def __reduce__(self) -> tuple[object, ...]:
        return _rebuild, (type(self), self.args, self._state())

    def _state(self) -> dict[str, object]:
        return dict(self.__dict__)


def _rebuild(
    kind: type[CloudStackError], args: tuple[object, ...], state: Mapping[str, object]
) -> CloudStackError:
    error = kind.__new__(kind)
    error.args = args
    error.__dict__.update(state)
    return error


class ConfigError(CloudStackError, ValueError):
    """A setting is missing, unknown or unusable. The text names it and where it was read."""


class InvalidRequest(CloudStackError, TypeError, ValueError):
    """A request cannot be sent as it was written. Raised before anything is sent."""


class TransportError(CloudStackError):
    """The exchange with the server failed before a whole answer was there.

    `maybe_sent`: the call may have reached the server, which may be carrying it out.
    """

    def __init__(
        self, message: str = "", *, command: str | None = None, maybe_sent: bool = True
    ) -> None:
        super().__init__(message)
        self.command = command
        self.maybe_sent = maybe_sent


class ClientClosed(TransportError):
    """The client was closed, here or in another thread. Nothing was sent."""

    def __init__(self, message: str = "", *, command: str | None = None) -> None:
        super().__init__(message, command=command, maybe_sent=False)


class ConnectionFailed(TransportError, ConnectionError):
    """No connection could be made, or it broke before the answer was complete."""


class TlsFailed(ConnectionFailed):
    """No trustworthy connection: a certificate or the protocol is not right. Never repeated."""


class RequestTimeout(TransportError, TimeoutError):
    """The server did not connect or answer within `timeout`."""


class ProtocolError(CloudStackError):
    """The answer is not one of CloudStack's: HTML, empty, cut off, or JSON of something else.

    `body_start` is the start of the body, secrets removed.
    """

    def __init__(
        self,
        message: str = "",
        *,
        http_status: int | None = None,
        body_start: str = "",
        command: str | None = None,
    ) -> None:
        super().__init__(message)
        self.http_status = http_status
        self.body_start = body_start
        self.command = command


class GatewayError(ProtocolError, TransportError):
    """A proxy or load balancer answered 429, 502, 503 or 504 in place of CloudStack."""

    def __init__(
        self,
        message: str = "",
        *,
        http_status: int | None = None,
        body_start: str = "",
        command: str | None = None,
        retry_after: float | None = None,
    ) -> None:
        ProtocolError.__init__(
            self, message, http_status=http_status, body_start=body_start, command=command
        )
        self.maybe_sent = True
        self.retry_after = retry_after


class TruncatedAnswer(ProtocolError, ConnectionFailed):
    """The answer broke off: its connection was closed, or its JSON stops in the middle."""

    def __init__(
        self,
        message: str = "",
        *,
        http_status: int | None = None,
        body_start: str = "",
        command: str | None = None,
    ) -> None:
        ProtocolError.__init__(
            self, message, http_status=http_status, body_start=body_start, command=command
        )
        self.maybe_sent = True


class ResponseShapeError(CloudStackError):
    """An answer does not have the shape that its model promises (`strict=True` raises this)."""

    def __init__(
        self, message: str = "", *, model: str | None = None, field: str | None = None
    ) -> None:
        super().__init__(message)
        self.model = model
        self.field = field


class MissingField(ResponseShapeError, AttributeError):
    """A field that the server always sends was not in this object."""


class NoResult(CloudStackError, LookupError):
    """`.one()` of an empty list."""


class MultipleResults(CloudStackError, LookupError):
    """`.one()` of a list with more than one element."""


class JobTimeout(CloudStackError, TimeoutError):
    """The time given to a job is over. The job runs on, and waiting for it can go on.

    `job` is the job itself, `job_id` its id: `client.job(error.job_id, Model)` takes it up
    again, in another process as well.
    """

    def __init__(
        self, message: str = "", *, job_id: str = "", job: Job[object] | None = None
    ) -> None:
        super().__init__(message)
        self.job_id = job_id
        self.job = job


class ApiError(CloudStackError):
    """CloudStack refused a call. Subclasses stand for its codes; an unknown code is ApiError.

    `errorcode` is CloudStack's code (and with it the HTTP status), `cserrorcode` the finer one
    of its exception class, `errortext` its sentence, `uuids` the objects it names, `params` what
    was sent, secrets removed, `hint` what to do about it.
    """

    advice: ClassVar[str] = ""

    def __init__(
        self,
        errortext: str = "",
        *,
        errorcode: int = 0,
        cserrorcode: int | None = None,
        uuids: Iterable[str] = (),
        command: str = "",
        http_status: int | None = None,
        params: Mapping[str, str] = _NO_PARAMS,
        hint: str | None = None,
        retry_after: float | None = None,
    ) -> None:
        self.errorcode = errorcode
        self.cserrorcode = cserrorcode
        self.errortext = errortext
        self.uuids = tuple(uuids)
        self.command = command
        self.http_status = http_status
        self.params = dict(params)
        self.hint = self.advice if hint is None else hint
        self.retry_after = retry_after
        super().__init__(self._sentence())

    def _sentence(self) -> str:
        codes = [f"error {self.errorcode}"] if self.errorcode else []
        if self.cserrorcode is not None:
            codes.append(f"cserrorcode {self.cserrorcode}")
        if self.http_status not in (None, 200, self.errorcode):
            codes.append(f"HTTP {self.http_status}")
        said = self.errortext.strip() or "the server gave no reason"
        what = self._what()
        parts = [f"{what}: {said} ({', '.join(codes)})" if codes else f"{what}: {said}"]
        if self.uuids:
            parts.append(f"It names {', '.join(self.uuids)}.")
        if self.hint:
            parts.append(self.hint)
        return "\n".join(parts)

    def _what(self) -> str:
        return call_text(self.command, self.params)


class BadRequest(ApiError):
    """400: the server wants this call in another form, such as by POST."""


class Unauthorized(ApiError):
    """401: keys, signature, session or address were refused, or the command is unknown."""


class MethodNotAllowed(ApiError):
    """405: a login came by GET. Something between here and the server changed the method."""


class RequestLimitReached(ApiError):
    """429: the account made too many calls. `retry_after`: seconds to wait, where it said so."""


class MalformedParameter(ApiError):
    """430: the name of a map parameter has wrong brackets, or lacks its `.key`."""


class ParameterError(ApiError):
    """431: a parameter is wrong, an id unknown, a name taken, an object in the wrong state."""


class UnknownCommand(ApiError):
    """432: no such command on this server, or the role may not use it."""

    advice: ClassVar[str] = (
        "The server does not know the command, its feature is switched off, or the role may not"
        " use it: listApis shows what this user can call."
    )


class ServiceUnavailable(ApiError):
    """503: the management server is in maintenance and takes no jobs."""


class TwoFactorRequired(ApiError):
    """511: the login needs a code of its second factor, or the code was wrong."""

    advice: ClassVar[str] = (
        "Give a code with UserLogin(..., otp=...): a text or a function that returns a fresh one."
    )


class InternalError(ApiError):
    """530: the server failed. Bad arguments can lead to it, too."""


class AccountError(ApiError):
    """531: the login failed, or this account may not use that object."""


class ResourceLimitReached(ApiError):
    """532: a limit of the account, domain or project is reached."""


class InsufficientCapacity(ApiError):
    """533: no host, storage or address has room for this."""


class ResourceUnavailable(ApiError):
    """534: a resource that this needs cannot be reached."""


class ResourceAllocationError(ApiError):
    """535: allocating the resource failed, often at a limit."""


class ResourceInUse(ApiError):
    """536: something still uses the object."""


class NetworkRuleConflict(ApiError):
    """537: another rule already covers this."""


class JobFailed(ApiError):
    """An asynchronous job ended without success. `job_id` names it, `job` is the job itself."""

    def __init__(
        self,
        errortext: str = "",
        *,
        errorcode: int = 0,
        cserrorcode: int | None = None,
        uuids: Iterable[str] = (),
        command: str = "",
        http_status: int | None = None,
        params: Mapping[str, str] = _NO_PARAMS,
        hint: str | None = None,
        job_id: str = "",
        job: Job[object] | None = None,
    ) -> None:
        self.job_id = job_id
        self.job = job
        super().__init__(
            errortext,
            errorcode=errorcode,
            cserrorcode=cserrorcode,
            uuids=uuids,
            command=command,
            http_status=http_status,
            params=params,
            hint=hint,
        )

    def _what(self) -> str:
        job = f"job {self.job_id}"
        return f"{job} of {super()._what()}" if self.command else job


class ResponseShapeWarning(UserWarning):
    """A field of an answer has a type that its model does not expect; it was kept as it came."""


class InsecureTransportWarning(UserWarning):
    """Credentials go over the network unencrypted."""


class InsecureConfigWarning(UserWarning):
    """Everybody on this machine can read a file that holds secrets."""


BY_CODE: Mapping[int, type[ApiError]] = MappingProxyType(
    {
        400: BadRequest,
        401: Unauthorized,
        405: MethodNotAllowed,
        429: RequestLimitReached,
        430: MalformedParameter,
        431: ParameterError,
        432: UnknownCommand,
        503: ServiceUnavailable,
        511: TwoFactorRequired,
        530: InternalError,
        531: AccountError,
        532: ResourceLimitReached,
        533: InsufficientCapacity,
        534: ResourceUnavailable,
        535: ResourceAllocationError,
        536: ResourceInUse,
        537: NetworkRuleConflict,
    }
)

# Statuses that proxies answer in place of CloudStack, and that pass.
GATEWAY_STATUSES = frozenset({429, 502, 503, 504})
# Authentication commands write some of their errors as plain text (wire.md 4).
_PLAIN_TEXT_CODES = frozenset({405, 511, 531})


def call_text(command: str, shown_params: Mapping[str, str]) -> str:
    """Return `listZones(available='true')`; the parameters must already be without secrets."""
    inner = ", ".join(f"{name}={_short(value)!r}" for name, value in shown_params.items())
    return f"{command or 'call'}({inner})"


def body_start(body: bytes, hidden: Iterable[str] = ()) -> str:
    """Return the first characters of a body on one line, with secrets removed.

    `hidden`: values that must not show, wherever they stand.
    """
    # Cut after scrubbing, or a secret at the edge would show its first half.
    text = scrub(body[: 16 * _BODY_START].decode("utf-8", "replace"), hidden)
    line = " ".join(text.split())
    return line if len(line) <= _BODY_START else line[:_BODY_START] + "..."


def error_from_answer(
    status: int,
    headers: Mapping[str, str],
    body: bytes,
    command: str,
    shown_params: Mapping[str, str],
    *,
    hint: str | None = None,
    hidden: Iterable[str] = (),
) -> CloudStackError:
    """Return the error that an answer stands for: an ApiError, or what is not CloudStack's."""
    hidden = tuple(hidden)
    found = error_in_body(body)
    if found is not None:
        return _api_error(status, found, command, shown_params, hint, hidden)
    text = body.decode("utf-8", "replace").strip()
    auth_text = status in _PLAIN_TEXT_CODES and _media_type(headers) == "application/json"
    if auth_text and text and not text.startswith("<"):
        plain = {"errortext": "" if text == "null" else text[:1000]}
        return _api_error(status, plain, command, shown_params, hint, hidden)
    return not_cloudstack(status, headers, body, command, shown_params, hidden=hidden)


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


def not_cloudstack(
    status: int,
    headers: Mapping[str, str],
    body: bytes,
    command: str,
    shown_params: Mapping[str, str],
    *,
    hidden: Iterable[str] = (),
    why: str | None = None,
) -> ProtocolError:
    """Return the error for an answer that CloudStack did not write, or not whole."""
    start = body_start(body, hidden)
    media = _media_type(headers)
    if why is None:
        why = _what_it_is(status, media, body)
    advice = ""
    if 300 <= status < 400:
        target = scrub(_header(headers, "location").partition("?")[0], hidden)
        why = f"a redirect to {target or 'nowhere'}, which is not followed with credentials"
        advice = " If that is the API, use it as the endpoint."
    elif status in GATEWAY_STATUSES:
        advice = " A proxy or load balancer answers in its place, which usually passes."
    elif start.startswith("<") or status in (200, 404):
        advice = (
            " Check the endpoint: it ends in /client/api, and no login page or proxy may"
            " stand before it."
        )
    kind = GatewayError if status in GATEWAY_STATUSES else ProtocolError
    began = f"The body starts: {start}" if start else "The body is empty."
    return kind(
        f"{call_text(command, shown_params)}: the answer (HTTP {status}) is not CloudStack's:"
        f" {why}.{advice} {began}",
        http_status=status,
        body_start=start,
        command=command,
    )


def job_failed(
    job_id: str,
    answer: Mapping[str, object],
    command: str,
    shown_params: Mapping[str, str] = _NO_PARAMS,
    *,
    job: Job[object] | None = None,
    hidden: Iterable[str] = (),
) -> JobFailed:
    """Return the error for a finished job without success.

    `answer`: the inside of queryAsyncJobResult's envelope. Its `jobresult` can be an object, a
    text or absent; a job that was killed has the code 0 (wire.md 7).
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
        text = "the job was cancelled" if cancelled else "the job failed and gave no reason"
    return JobFailed(
        scrub(_readable(text)[0], hidden),
        errorcode=code,
        cserrorcode=integer(details.get("cserrorcode")),
        uuids=_uuids(details.get("uuidList")),
        command=command,
        http_status=200,
        params=shown_params,
        job_id=job_id,
        job=job,
    )


def _api_error(
    status: int,
    details: Mapping[str, object],
    command: str,
    shown_params: Mapping[str, str],
    hint: str | None,
    hidden: tuple[str, ...],
) -> ApiError:
    code = integer(details.get("errorcode"))
    code = status if code is None else code
    text, inner_cserrorcode = _readable(_text(details.get("errortext")))
    cserrorcode = integer(details.get("cserrorcode"))
    kind = BY_CODE.get(code, ApiError)
    return kind(
        scrub(text, hidden),
        errorcode=code,
        cserrorcode=inner_cserrorcode if cserrorcode is None else cserrorcode,
        uuids=_uuids(details.get("uuidList")),
        command=command,
        http_status=status,
        params=shown_params,
        hint=hint,
    )


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
        return "an empty body"
    if stripped[:1] == b"<":
        return "XML" if stripped[:5].lower() == b"<?xml" else "a web page"
    if stripped[:1] == b"{" and stripped[-1:] == b"}":
        return "JSON without CloudStack's envelope"
    if stripped[:1] in (b"{", b"["):
        return "JSON that is cut off" if status == 200 else "other JSON"
    return f"text of type {media}" if media else "text of no declared type"


def _uuids(items: object) -> tuple[str, ...]:
    if not is_list(items):
        return ()
    named = [item.get("uuid") if is_object(item) else item for item in items]
    return tuple(uuid for uuid in named if isinstance(uuid, str))


def _first_text(details: Mapping[str, object], *names: str) -> str:
    return next((text for name in names if (text := _text(details.get(name)))), "")


def _text(value: object) -> str:
    # Without lone surrogates, which no log file or terminal takes.
    return "" if value is None else str(value).encode("utf-8", "replace").decode()


def _short(value: str) -> str:
    return value if len(value) <= _VALUE_SHOWN else value[:_VALUE_SHOWN] + "..."


def _header(headers: Mapping[str, str], name: str) -> str:
    for key, value in headers.items():
        if key.lower() == name:
            return value
    return ""


def _media_type(headers: Mapping[str, str]) -> str:
    return _header(headers, "content-type").partition(";")[0].strip().lower()
