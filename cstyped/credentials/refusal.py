"""Say what a 401 probably means: the server gives one sentence for many causes. Pure."""

from __future__ import annotations

from collections.abc import Mapping

from cstyped.credentials import signing
from cstyped.wire.headers import clock_skew

# Clocks further apart than this make the server refuse signatures, or soon will.
_CLOCKS_APART = signing.LIFETIME.total_seconds() - 30

SESSION = (
    "A session that has ended is renewed once. Where that does not help, the user may be disabled,"
    " the address refused, or a proxy in between drops the cookies JSESSIONID and sessionkey."
)

WITHOUT_CREDENTIALS = (
    "The client was made without credentials (auth=None). Only the integration port (8096, switched"
    " off by default) accepts such calls: pass ApiKeys(...) or UserLogin(...)."
)


def of_keys(command: str, headers: Mapping[str, str], *, known: bool, proven: bool) -> str:
    """Return the likely cause for which a signed call was refused.

    `known`: the bindings have this command. `proven`: the server took these keys before.
    """
    skew = clock_skew(headers)
    if skew is None:
        clock = "The answer has no Date header to compare the clock with."
    elif abs(skew) > _CLOCKS_APART:
        direction = "ahead of" if skew > 0 else "behind"
        return (
            f"Likely cause: this machine's clock is {_duration(skew)} {direction} the server's"
            " (its Date header), so the signature counts as expired or as too far in the"
            " future. Set the clock, for example by NTP."
        )
    else:
        clock = f"The clocks agree (within {max(1, round(abs(skew)))} s)."
    if not known:
        likely = f"Likely cause: the server does not know {command} (check its spelling)."
    elif proven:
        likely = (
            "Likely cause: these keys have worked before, so this server lacks"
            f" {command}, or the keys were withdrawn or the user disabled since."
        )
    else:
        likely = (
            "Likely cause: a wrong API key or secret (registerUserKeys creates a new pair,"
            " and the old one becomes invalid)."
        )
    return (
        f"{likely} The server gives the same answer for wrong keys, an expired signature, a"
        f" disabled user, an address it refuses and an unknown command. {clock}"
    )


def is_about_permission(errortext: str) -> bool:
    """Tell a role that may not call the command: it can get 401, and no login changes that."""
    return "not available for user" in errortext


def _duration(seconds: float) -> str:
    minutes = round(abs(seconds) / 60)
    return f"{minutes} min" if minutes < 120 else f"{minutes // 60} h {minutes % 60} min"
