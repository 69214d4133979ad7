"""One HTTP request, decoded, and what goes back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from cstyped.errors.redaction import shown


@dataclass(slots=True, repr=False)
class Question:
    """One HTTP request, decoded: what the layers above the transport look at."""

    method: str
    path: str
    params: dict[str, str]
    cookies: dict[str, str] = field(default_factory=dict)
    address: str = "127.0.0.1"
    # The names of parameters that are secret, besides those that tell it by themselves.
    secrets: frozenset[str] = frozenset()

    def shown(self) -> Mapping[str, str]:
        """The parameters with secrets masked, for a log."""
        return shown(self.params, self.secrets)

    def __repr__(self) -> str:
        return f"Question({self.method} {self.path} {self.shown()})"


@dataclass(slots=True)
class Reply:
    """What goes back over HTTP. `status` 0: the connection is cut instead."""

    status: int
    body: bytes
    headers: list[tuple[str, str]] = field(default_factory=list)
