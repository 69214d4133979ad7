"""The settings of a client, and what is wrong with them. Light: imports no HTTP library."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TypeAlias

from cstyped.checks.durations import is_seconds
from cstyped.checks.json_types import is_mapping, is_several
from cstyped.errors import ConfigError

Timeout: TypeAlias = float | tuple[float, float] | None
Verify: TypeAlias = bool | str | Path
Cert: TypeAlias = str | Path | tuple[str | Path, str | Path]

DEFAULT_TIMEOUT = 120.0
DEFAULT_RETRIES = 3
_LONGEST_CONNECT = 10.0
# What HTTP lets the name of a header be, and what no value may hold.
_HEADER_NAME = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_NOT_IN_HEADER = re.compile(r"[\x00-\x08\x0a-\x1f\x7f]")
# Headers that signing, sessions and the connection need as they are, and what sets them.
_OWN_HEADERS = {
    "connection": "the pool of connections sets it",
    "content-encoding": "calls are sent as they are",
    "content-length": "it is counted for each call",
    "content-type": "calls are sent as forms",
    "cookie": "UserLogin(...) keeps the cookies of its session",
    "expect": "calls are sent at once",
    "host": "it comes from the endpoint",
    "keep-alive": "the pool of connections sets it",
    "proxy-authorization": "give the user of a proxy with proxies={'https': 'http://user:...@proxy'}",
    "te": "the pool of connections sets it",
    "trailer": "the pool of connections sets it",
    "transfer-encoding": "calls are sent as they are",
    "upgrade": "the pool of connections sets it",
}
# Sockets refuse more than some 24 days, and nobody who says so means an end.
_FOR_EVER = 1e6


@dataclass(frozen=True, slots=True)
class Settings:
    """What can differ from call to call. `Client(...)` and `Client.options(...)` take these.

    timeout: seconds for one attempt, from connecting to the last byte of the answer; a pair
        gives connecting its own limit; None means no limit.
    retries: how often a read is retried after a temporary failure.
    strict: raise an error if an answer does not match its model.
    headers: further headers of each call, logins included.
    """

    timeout: Timeout = DEFAULT_TIMEOUT
    retries: int = DEFAULT_RETRIES
    strict: bool = False
    headers: Mapping[str, str] = field(default_factory=dict[str, str], repr=False)

    def within(self, seconds: float) -> Settings:
        """Return the settings for one attempt that ends after `seconds` at the latest."""
        usual = self.timeout
        if isinstance(usual, tuple):
            timeout: Timeout = min(usual[0], seconds), min(usual[1], seconds)
        else:
            bounded = seconds if usual is None else min(usual, seconds)
            timeout = None if bounded == float("inf") else bounded
        return replace(self, timeout=timeout, retries=0)

    @property
    def connect_timeout(self) -> float | None:
        if isinstance(self.timeout, tuple):
            return _within_reason(self.timeout[0])
        return None if self.timeout is None else min(self.timeout, _LONGEST_CONNECT)

    @property
    def answer_timeout(self) -> float | None:
        limit = self.timeout[1] if isinstance(self.timeout, tuple) else self.timeout
        return _within_reason(limit)


def _within_reason(limit: float | None) -> float | None:
    return None if limit is None or limit > _FOR_EVER else limit


@dataclass(frozen=True, slots=True)
class ConnectionSettings:
    """How an endpoint is reached: fixed for a client and all its copies.

    verify: whether to check the server's certificate, or a file of trusted authorities (CA).
    cert: the client's own certificate, as one file or as (certificate, key).
    proxies: as in requests; None takes them from the environment.
    """

    verify: Verify = True
    cert: Cert | None = None
    proxies: Mapping[str, str] | None = None


def checked_settings(settings: Settings) -> Settings:
    """Return the settings. Raises ConfigError for values that cannot be right."""
    timeout: object = settings.timeout
    limits = timeout if isinstance(timeout, tuple) and len(timeout) == 2 else (timeout,)
    if not all(limit is None or is_seconds(limit, above=0.0) for limit in limits):
        raise ConfigError(
            f"timeout: {timeout!r} is not a number of seconds greater than 0, nor a pair"
            " (connecting, answering) of them"
        )
    retries: object = settings.retries
    if isinstance(retries, bool) or not isinstance(retries, int):
        raise ConfigError(f"retries: {retries!r} is not a whole number")
    if retries < 0:
        raise ConfigError(f"retries: {retries} is below 0; 0 means never to repeat")
    strict: object = settings.strict
    if not isinstance(strict, bool):
        raise ConfigError(f"strict: {strict!r} is neither true nor false")
    return replace(settings, headers=checked_headers(settings.headers))


def checked_headers(headers: Mapping[str, str]) -> dict[str, str]:
    """Return the headers. Raises ConfigError, without a value, for those that cannot be sent."""
    if not _has_names(headers):
        raise ConfigError("headers: give a mapping such as {'X-Team': 'blue'}")
    for name, value in headers.items():
        if why := _why_not_sent(name, value):
            raise ConfigError(f"headers: {name!r} {why}")
    return {name: value.strip() for name, value in headers.items()}


def merged_headers(headers: Mapping[str, str], changes: Mapping[str, str | None]) -> dict[str, str]:
    """Return the headers with some changed, whose names count in any case; None takes one away."""
    if not _has_names(changes):
        raise ConfigError("headers: give a mapping such as {'X-Team': 'blue'}")
    changed = {name.lower() for name in changes}
    kept = {name: value for name, value in headers.items() if name.lower() not in changed}
    return kept | {name: value for name, value in changes.items() if value is not None}


def _has_names(headers: object) -> bool:
    """Look at what a checker promises: not everybody who calls uses one."""
    return is_mapping(headers) and all(isinstance(name, str) for name in headers)


def _why_not_sent(name: str, value: object) -> str:
    if own := _OWN_HEADERS.get(name.lower()):
        return f"cannot be changed: {own}"
    if not _HEADER_NAME.fullmatch(name):
        return "is not the name of a header"
    if not isinstance(value, str):
        return f"must be a string, not {type(value).__name__}"
    if _NOT_IN_HEADER.search(value):
        return "has a line break or another control character"
    if not value.isascii():
        # Latin-1 would pass, and be read as UTF-8 by half of the servers.
        return "contains characters outside ASCII, which a header cannot carry safely"
    return ""


def checked_connection(connection: ConnectionSettings) -> ConnectionSettings:
    """Return how to connect. Raises ConfigError for values that cannot be right."""
    verify: object = connection.verify
    # An empty string counts as False in requests: an unset variable would switch off the check.
    if not isinstance(verify, bool | str | Path) or verify == "":
        raise ConfigError(f"verify: {verify!r} is not true, false or a file of trusted authorities")
    cert: object = connection.cert
    files = list(cert) if is_several(cert) else [cert]
    if cert is not None and not (
        all(isinstance(file, str | Path) and file != "" for file in files)
        and (not is_several(cert) or len(files) == 2)
    ):
        raise ConfigError(f"cert: {cert!r} is neither a file nor a pair (certificate, key) of them")
    proxies: object = connection.proxies
    if proxies is not None and not (
        is_mapping(proxies)
        and all(isinstance(text, str) for pair in proxies.items() for text in pair)
    ):
        raise ConfigError("proxies: give a mapping such as {'https': 'http://proxy:3128'}")
    return connection
