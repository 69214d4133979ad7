"""What the server says when it refuses: one exception with the code, the inner code and a text."""

from __future__ import annotations

# Inner codes ("cserrorcode"): which Java exception stood behind the answer.
SERVER_API = 9999
INVALID_VALUE = 4350
RUNTIME = 4250
PERMISSION = 4365
TWO_FACTOR = 4295
WRAPPED = 0
BAD_REQUEST = 400
UNAUTHORIZED = 401
METHOD_NOT_ALLOWED = 405
API_LIMIT = 429
MALFORMED = 430
PARAM = 431
UNSUPPORTED = 432
TWO_FACTOR_REQUIRED = 511
INTERNAL = 530
ACCOUNT = 531
RESOURCE_LIMIT = 532
CAPACITY = 533
UNAVAILABLE = 534
ALLOCATION = 535
IN_USE = 536
RULE_CONFLICT = 537
BAD_CREDENTIALS = "unable to verify user credentials and/or request signature"
BAD_SESSION = "unable to verify user credentials"


class Refusal(Exception):  # noqa: N818 - an answer of the server, no fault of the program
    """An error answer. `inner` None leaves `cserrorcode` out, as the server does for 401, 511 and
    a failed login.
    """

    def __init__(
        self,
        code: int,
        text: str,
        inner: int | None = SERVER_API,
        *,
        described: bool = True,
        under: str | None = None,
        plain: bool = False,
    ) -> None:
        super().__init__(text)
        self.code = code
        self.text = text
        self.inner = inner
        # `described`: the X-Description header is sent too. `under`: an envelope other than the
        # command's.
        # `plain`: the text is the whole body.
        self.described = described
        self.under = under
        self.plain = plain
        # Of a command that starts a job: refuse the request, instead of failing the job.
        self.at_once = False
        # What the command says outside of what it catches.
        self.final = False


def invalid(text: str) -> Refusal:
    """431 from the command itself: a value that it does not accept."""
    return Refusal(PARAM, text, INVALID_VALUE)


def failure(text: str) -> Refusal:
    """530: the server could not do it."""
    return Refusal(INTERNAL, text, RUNTIME)


def forbidden(text: str) -> Refusal:
    """531: somebody else's resource."""
    return Refusal(ACCOUNT, text, PERMISSION)


def at_once(refusal: Refusal) -> Refusal:
    """The same, found before a job is begun: whose something is to be is looked up first."""
    refusal.at_once = True
    return refusal


def unauthorized(text: str = BAD_CREDENTIALS) -> Refusal:
    return Refusal(UNAUTHORIZED, text, None, described=False)
