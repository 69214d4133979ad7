"""API keys: the access method that signs each request."""

from __future__ import annotations

from dataclasses import dataclass, field

from cstyped.checks.text import is_utf8
from cstyped.errors import ConfigError
from cstyped.errors.redaction import MASK


@dataclass(frozen=True, slots=True)
class ApiKeys:
    """An API key and its secret: each request is signed, without a session."""

    key: str = field(repr=False)
    secret: str = field(repr=False)

    def __post_init__(self) -> None:
        for name in ("key", "secret"):
            # Keys copied from files end in line breaks; they never hold blanks themselves.
            given: object = getattr(self, name)
            value = given.strip() if isinstance(given, str) else ""
            if not value:
                raise ConfigError(
                    f"ApiKeys: the {name} is empty; registerUserKeys creates a key pair"
                )
            if not is_utf8(value):
                raise ConfigError(f"ApiKeys: the {name} contains bytes that are not valid text")
            object.__setattr__(self, name, value)

    def __repr__(self) -> str:
        return f"ApiKeys(key={MASK!r}, secret={MASK!r})"
