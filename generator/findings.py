"""What a stage noticed: a problem is a returned value, so that one run reports all of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Severity = Literal["note", "warning", "error"]


@dataclass(frozen=True, slots=True, order=True)
class Finding:
    """One thing noticed, with the place in the dump, overlay or output where it stands."""

    place: str
    what: str
    severity: Severity = "warning"

    def __str__(self) -> str:
        return f"{self.severity}: {self.place}: {self.what}"


class GeneratorError(Exception):
    """A build that cannot go on. The text says what to do; `findings` has the details."""

    def __init__(self, message: str, findings: tuple[Finding, ...] = ()) -> None:
        super().__init__(message)
        self.findings = findings

    def __str__(self) -> str:
        lines = [super().__str__(), *(f"  {finding}" for finding in self.findings[:20])]
        if len(self.findings) > 20:
            lines.append(f"  ... and {len(self.findings) - 20} more")
        return "\n".join(lines)
