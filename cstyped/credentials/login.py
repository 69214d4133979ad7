"""A login: the access method where a user name and a password start a session."""

from __future__ import annotations

import warnings
from collections.abc import Callable
from dataclasses import dataclass, field

from cstyped.checks.text import is_text
from cstyped.errors import ConfigError
from cstyped.errors.redaction import MASK


@dataclass(frozen=True, slots=True)
class UserLogin:
    """A user name and password: the client keeps a session and renews it when it expires.

    Args:
        username: the name of the user.
        password: a string, or a function that returns it, called at each login. If omitted, it
            is asked for on the terminal at the first login and then kept in memory only. A string
            that was refused is not sent again within a second, so that several threads do not
            lock the account.
        domain: the path of the user's domain, such as "/acme". None means ROOT.
        domainid: the id of the user's domain, instead of its path.
        otp: the two-factor code, or a function that returns a fresh one. If omitted, it is asked
            for on the terminal when the server requires one.
    """

    username: str
    password: str | Callable[[], str] | None = field(default=None, repr=False)
    domain: str | None = None
    otp: str | Callable[[], str] | None = field(default=None, repr=False)
    domainid: str | None = field(default=None, kw_only=True)

    def __post_init__(self) -> None:
        if not is_text(self.username) or not self.username:
            raise ConfigError("UserLogin: the user name is empty")
        if not (self.domain is None or is_text(self.domain)):
            raise ConfigError(
                "UserLogin: domain must be a string such as '/acme', or None for ROOT"
            )
        if not (self.domainid is None or (is_text(self.domainid) and self.domainid)):
            raise ConfigError("UserLogin: domainid must be the id of a domain, as a string")
        if self.domain is not None and self.domainid is not None:
            raise ConfigError("UserLogin: give domain, the path, or domainid, not both")
        for name in ("password", "otp"):
            value = getattr(self, name)
            if not (value is None or callable(value) or isinstance(value, str)):
                # A code that is a number has lost its leading zeros.
                raise ConfigError(
                    f"UserLogin: {name} must be a string, or a function that returns one,"
                    f" not {type(value).__name__}"
                )

    def __repr__(self) -> str:
        password = "None" if self.password is None else repr(MASK)
        otp = "None" if self.otp is None else repr(MASK)
        by_id = self.domain is None and self.domainid is not None
        domain = f"domainid={self.domainid!r}" if by_id else f"domain={self.domain!r}"
        return f"UserLogin(username={self.username!r}, password={password}, {domain}, otp={otp})"

    def described_domain(self) -> str:
        """Return which domain this is for, for a message."""
        if self.domainid is not None:
            return f"the one with id {self.domainid!r}"
        return "ROOT, because none was given" if self.domain is None else repr(self.domain)


def ask_on_terminal(prompt: str) -> str | None:
    """Ask for something secret without showing it. None where there is no terminal to ask."""
    # Loaded here because a program with API keys needs none of it, and it brings termios along.
    import getpass

    try:
        with warnings.catch_warnings():
            # Without a terminal getpass warns and then reads standard input, which may never
            # end, or may be data of another program.
            warnings.simplefilter("error", getpass.GetPassWarning)
            return getpass.getpass(prompt) or None
    except (getpass.GetPassWarning, EOFError, OSError):
        return None
