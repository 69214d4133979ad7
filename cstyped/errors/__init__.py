"""All errors and warnings of cstyped. They can be pickled and contain no secrets.

CloudStackError
    ConfigError, InvalidRequest                    nothing was sent
    TransportError > ConnectionFailed (> TlsFailed), RequestTimeout, GatewayError, ClientClosed
    ProtocolError > GatewayError, TruncatedAnswer  the answer is not CloudStack's, or is incomplete
    ResponseShapeError > MissingField
    NoResult, MultipleResults, JobTimeout
    ApiError > one class per CloudStack code (ParameterError > NotFound), and JobFailed

`error.outcome` says what happened to the call; docs/errors.md lists it for every class.
"""

# ruff: noqa: N818  # public names that say what happened; "Error" behind each would say no more
from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import ClassVar, Literal, Protocol, TypeAlias

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
    "JobTargetNotFound",
    "JobTimeout",
    "MalformedParameter",
    "MethodNotAllowed",
    "MissingField",
    "MultipleResults",
    "NetworkRuleConflict",
    "NoResult",
    "NotFound",
    "Outcome",
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
    "TruncatedWarning",
    "TwoFactorRequired",
    "Unauthorized",
    "UnknownCommand",
]

Outcome: TypeAlias = Literal["not_sent", "refused", "unknown"]
"""What became of a call: see `CloudStackError.outcome`."""

_NO_PARAMS: Mapping[str, str] = MappingProxyType({})
_VALUE_SHOWN = 60
# How the server refuses an id that it has never had (ParamProcessWorker).
_UNKNOWN_ID = re.compile(r"Invalid parameter (\S+) value=")


class CloudStackError(Exception):
    """The base of every error that cstyped raises.

    `outcome` says what happened to the call, so that a program knows whether it may repeat it:

    - "not_sent": nothing of it reached the server.
    - "refused": the server refused it and did nothing.
    - "unknown": all or part of it may have been carried out. Check before you repeat it.
    - None: the error is not about a call. Examples are NoResult, and what ends the wait for a job,
      which keeps running: JobTimeout, and faults on the way (`job` is the job).
    """

    outcome: Outcome | None = None
    job: StartedJob | None = None

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
    """A setting is missing, unknown or invalid. The message names it and where it was read."""

    outcome: Outcome | None = "not_sent"


class InvalidRequest(CloudStackError, TypeError, ValueError):
    """A request is invalid. Raised before anything is sent."""

    outcome: Outcome | None = "not_sent"


class TransportError(CloudStackError):
    """The exchange with the server failed before a complete answer arrived.

    `maybe_sent`: the call may have reached the server, which may be carrying it out.
    """

    def __init__(
        self, message: str = "", *, command: str | None = None, maybe_sent: bool = True
    ) -> None:
        super().__init__(message)
        self.command = command
        self.maybe_sent = maybe_sent
        self.outcome = "unknown" if maybe_sent else "not_sent"


class ClientClosed(TransportError):
    """The client was closed, here or in another thread. Nothing was sent."""

    def __init__(self, message: str = "", *, command: str | None = None) -> None:
        super().__init__(message, command=command, maybe_sent=False)


class ConnectionFailed(TransportError, ConnectionError):
    """No connection could be made, or it broke before the answer was complete."""


class TlsFailed(ConnectionFailed):
    """A certificate or the TLS protocol cannot be trusted or used. Never retried."""


class RequestTimeout(TransportError, TimeoutError):
    """The server did not connect or answer within `timeout`."""


class ProtocolError(CloudStackError):
    """The answer does not come from CloudStack: HTML, empty, incomplete, or other JSON.

    `body_start` is the start of the body, without secrets.
    """

    # Also of a proxy that refuses: who else has had the call by then, nobody can tell.
    outcome: Outcome | None = "unknown"

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
    """A proxy or load balancer answered 429, 502, 503 or 504 instead of CloudStack."""

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
    """The answer is incomplete: the connection was closed, or the JSON stops in the middle."""

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

    outcome: Outcome | None = "unknown"

    def __init__(
        self, message: str = "", *, model: str | None = None, field: str | None = None
    ) -> None:
        super().__init__(message)
        self.model = model
        self.field = field


class MissingField(ResponseShapeError, AttributeError):
    """A field that the server always sends was not in this object."""

    outcome: Outcome | None = None


class NoResult(CloudStackError, LookupError):
    """`.one()` of an empty list."""


class MultipleResults(CloudStackError, LookupError):
    """`.one()` of a list with more than one element."""


class StartedJob(Protocol):
    """A job as its errors hold it: a `cstyped.Job`."""

    id: str
    command: str

    def done(self) -> bool: ...

    def result(self, timeout: float | None = None) -> object: ...


class JobTimeout(CloudStackError, TimeoutError):
    """The time to wait for a job is over. The job keeps running, and the wait can go on.

    `job` is the job itself, `job_id` its id: `client.job(error.job_id, Model)` resumes it,
    in another process as well.
    """

    def __init__(
        self, message: str = "", *, job_id: str = "", job: StartedJob | None = None
    ) -> None:
        super().__init__(message)
        self.job_id = job_id
        self.job = job


class ApiError(CloudStackError):
    """CloudStack refused a call. There is a subclass for each known code.

    `errorcode` is CloudStack's code (and the HTTP status), `cserrorcode` the more precise code of
    its exception class, `errortext` its message, `uuids` the ids of the objects in it, `params`
    what was sent, without secrets, and `hint` what to do about it.
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
        whole = http_status is None or http_status == errorcode
        self.outcome = "refused" if whole and errorcode in _REFUSALS else "unknown"
        super().__init__(self._sentence())

    def _sentence(self) -> str:
        codes = [f"error {self.errorcode}"] if self.errorcode else []
        if self.cserrorcode is not None:
            codes.append(f"cserrorcode {self.cserrorcode}")
        if self.http_status not in (None, 200, self.errorcode):
            codes.append(f"HTTP {self.http_status}")
        said = self.errortext.strip() or "the server without a reason"
        what = self._what()
        parts = [f"{what}: {said} ({', '.join(codes)})" if codes else f"{what}: {said}"]
        if self.uuids:
            parts.append(f"Ids in the error: {', '.join(self.uuids)}.")
        if self.retry_after:
            parts.append(f"The server asks to wait {self.retry_after:g} s.")
        if self.hint:
            parts.append(self.hint)
        return "\n".join(parts)

    def _what(self) -> str:
        return call_text(self.command, self.params)


class BadRequest(ApiError):
    """400: the server requires this call in another form, such as by POST."""


class Unauthorized(ApiError):
    """401: keys, signature, session or address were refused, or the command is unknown."""


class MethodNotAllowed(ApiError):
    """405: a login arrived as GET. Something on the way to the server changed the method."""


class RequestLimitReached(ApiError):
    """429: the account made too many calls. `retry_after`: seconds to wait, if the server told."""


class MalformedParameter(ApiError):
    """430: the name of a map parameter has wrong brackets, or lacks its `.key`."""


class ParameterError(ApiError):
    """431: a parameter is wrong, an id unknown, a name taken, an object in the wrong state."""


class NotFound(ParameterError):
    """431: the object with that id or name does not exist, or no longer exists.

    Recognised by the text of the server, which has no code for this. A job that fails for this
    reason raises JobTargetNotFound, which is a NotFound too.

    Example:
        try:
            client.delete_network(id=network_id).result()
        except NotFound:
            pass  # somebody else was faster
    """

    @property
    def parameter(self) -> str | None:
        """The parameter that holds the id, such as "zoneid"; None where the server names none."""
        named = _UNKNOWN_ID.search(self.errortext)
        return None if named is None else named[1]


class UnknownCommand(ApiError):
    """432: no such command on this server, or the role may not use it."""

    advice: ClassVar[str] = (
        "The server does not know the command, its feature is switched off, or the role may not"
        " use it: listApis shows what this user can call."
    )


class ServiceUnavailable(ApiError):
    """503: the management server is in maintenance and takes no jobs."""

    advice: ClassVar[str] = (
        "The management server accepts no new jobs while it is in maintenance or shuts down; reads"
        " still work. Try again later."
    )


class TwoFactorRequired(ApiError):
    """511: the login needs a two-factor code, or the code was wrong."""

    advice: ClassVar[str] = (
        "Give a code with UserLogin(..., otp=...): a string or a function that returns a fresh one."
    )


class InternalError(ApiError):
    """530: the server failed. Bad arguments can cause it too."""


class AccountError(ApiError):
    """531: the login failed, or this account may not use that object."""


class ResourceLimitReached(ApiError):
    """532: a limit of the account, domain or project is reached."""


class InsufficientCapacity(ApiError):
    """533: no host, storage or address has room for this."""


class ResourceUnavailable(ApiError):
    """534: a resource that the call needs cannot be reached."""


class ResourceAllocationError(ApiError):
    """535: allocating the resource failed, often at a limit."""


class ResourceInUse(ApiError):
    """536: something still uses the object."""


class NetworkRuleConflict(ApiError):
    """537: another rule already covers this."""


class JobFailed(ApiError):
    """An asynchronous job ended without success. `job_id` names it, `job` is the job itself.

    Its `outcome` is "unknown": what the job did before it failed may still be there, such as a
    machine in the state Error.
    """

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
        job: StartedJob | None = None,
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
        self.outcome = "unknown"

    def _what(self) -> str:
        job = f"job {self.job_id}"
        return f"{job} of {super()._what()}" if self.command else job


class JobTargetNotFound(JobFailed, NotFound):
    """A job failed because its target does not exist, or no longer exists."""


class ResponseShapeWarning(UserWarning):
    """A field of an answer has a type that its model does not expect; it is kept as received."""


class TruncatedWarning(UserWarning):
    """A list was read as if it were complete, but the server counted more rows than it returned.

    By default it returns 500 rows at once. `.all()` reads every page.
    """


class InsecureTransportWarning(UserWarning):
    """Credentials go over the network unencrypted."""


class InsecureConfigWarning(UserWarning):
    """Every user of this machine can read a file that contains secrets."""


# With these codes the server did nothing. It checks credentials, role, rate limit, maintenance and
# parameters before a command begins (ApiServer, ParamProcessWorker), and commands check states,
# limits and conflicts before they act. Of the others, 530 is any failure, 533 and 534 come from
# allocating and from hosts and storage: a part can be done by then.
_REFUSALS = frozenset({400, 401, 405, 429, 430, 431, 432, 503, 511, 531, 532, 535, 536, 537})

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


def call_text(command: str, shown_params: Mapping[str, str]) -> str:
    """Return `listZones(available='true')`; the parameters must already be without secrets."""
    inner = ", ".join(f"{name}={_short(value)!r}" for name, value in shown_params.items())
    return f"{command or 'call'}({inner})"


def _short(value: str) -> str:
    return value if len(value) <= _VALUE_SHOWN else value[:_VALUE_SHOWN] + "..."


def ended_waiting(error: CloudStackError, job: StartedJob | None = None) -> None:
    """Note that an error only ended the waiting for a job, which says nothing of the job itself."""
    error.outcome = None
    error.job = job
