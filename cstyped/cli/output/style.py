"""What the options say of the output."""

from __future__ import annotations

from dataclasses import dataclass, replace

from cstyped.cli.exits import Mistake
from cstyped.cli.output import stream


@dataclass(frozen=True, slots=True)
class Style:
    """What the options say of the output. format: empty for what suits the place it goes to."""

    format: str = ""
    columns: tuple[str, ...] = ()
    query: str = ""
    sort: str = ""
    header: bool = True

    def decided(self) -> Style:
        """With a format: a table for people, JSON Lines for other programs."""
        if self.format:
            return self
        return replace(self, format="table" if stream.is_watched() else "jsonl")


def checked_columns(text: str | None) -> tuple[str, ...]:
    """The names in `--columns a,b`."""
    if text is None:
        return ()
    columns = tuple(name.strip() for name in text.split(",") if name.strip())
    if not columns:
        raise Mistake("--columns: name at least one field")
    return columns
