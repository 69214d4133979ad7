"""What a stage noticed: a problem is a returned value, so that one run reports all of them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
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
        return f"{self.severity}: {printable(self.place)}: {printable(self.what)}"


def printable(text: str, limit: int = 300) -> str:
    """Text from a dump for the terminal: no control sequences, no reordering, no end of length."""
    shown = "".join(char if char.isprintable() else f"\\x{ord(char):02x}" for char in text[:limit])
    return shown if len(text) <= limit else f"{shown} ..."


def listed(findings: Iterable[Finding], limit: int = 20) -> Iterator[str]:
    """One line a finding, errors first; a long list is cut with a count of the rest."""
    ordered = sorted(findings, key=lambda one: (one.severity != "error", one))
    yield from (str(finding) for finding in ordered[:limit])
    if len(ordered) > limit:
        yield f"... and {len(ordered) - limit} more"


class GeneratorError(Exception):
    """A build that cannot go on. The text says what to do; `findings` has the details."""

    def __init__(self, message: str, findings: tuple[Finding, ...] = ()) -> None:
        super().__init__(message)
        self.findings = findings

    def __str__(self) -> str:
        return "\n".join([super().__str__(), *(f"  {line}" for line in listed(self.findings))])
