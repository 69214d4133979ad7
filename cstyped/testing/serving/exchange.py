"""One HTTP request, decoded, and what goes back."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(slots=True)
class Question:
    """One HTTP request, decoded: what the layers above the transport look at."""

    method: str
    path: str
    params: dict[str, str]
    cookies: dict[str, str] = field(default_factory=dict)
    address: str = "127.0.0.1"


@dataclass(slots=True)
class Reply:
    """What goes back over HTTP. `status` 0: the connection is cut instead."""

    status: int
    body: bytes
    headers: list[tuple[str, str]] = field(default_factory=list)
