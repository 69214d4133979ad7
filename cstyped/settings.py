"""The values that pass between client and transport. Light: imports no HTTP library."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

DEFAULT_TIMEOUT = 120.0
DEFAULT_RETRIES = 3
_LONGEST_CONNECT = 10.0
# Sockets refuse more than some 24 days, and nobody who says so means an end.
_FOR_EVER = 1e6


@dataclass(frozen=True, slots=True)
class Call:
    """A command with its parameters as they go over the wire, before credentials are added."""

    command: str
    params: Mapping[str, str] = field(repr=False)
    # A read, which may be sent again when it is unknown whether the server got it.
    repeatable: bool = False
    # Names of parameters that must not be shown.
    secrets: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Answer:
    """A whole answer of CloudStack with status 200."""

    status: int
    headers: Mapping[str, str] = field(repr=False)
    body: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Settings:
    """What can differ from call to call. `Client(...)` and `Client.options(...)` take these.

    timeout: seconds for one attempt, from connecting to the last byte of the answer; a pair
        gives connecting its own limit; None waits for ever.
    retries: how often a read is repeated after a failure that may pass.
    strict: raise where an answer does not have the shape that its model promises.
    """

    timeout: float | tuple[float, float] | None = DEFAULT_TIMEOUT
    retries: int = DEFAULT_RETRIES
    strict: bool = False

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
