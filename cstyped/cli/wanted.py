"""What the options say that every command has."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(slots=True)
class Wanted:
    """What the options before and behind a command say; what stands behind it counts."""

    profile: str | None = None
    timeout: float | None = None
    verbose: bool = False
    output: str | None = None
