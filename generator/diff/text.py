"""A diff as text for a terminal."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator

from .changes import Diff
from .view import Row, headline, sections, side_line, some_of, summary

WIDTH = 96


def as_text(diff: Diff) -> str:
    """The whole text, with what breaks callers first."""
    lines = [f"before: {side_line(diff.before)}", f"after:  {side_line(diff.after)}", ""]
    lines += [headline(diff), *(f"  {line}" for line in summary(diff))]
    lines += [f"note: {note}" for note in diff.notes]
    for section in sections(diff):
        mark = "BREAKING: " if section.breaking else ""
        lines += ["", f"{mark}{section.title}"]
        for row in section.rows:
            lines += _text_row(row)
    return "\n".join(lines) + "\n"


def _text_row(row: Row) -> Iterator[str]:
    start = f"  {row.owner}: " if row.owner else "  "
    yield from textwrap.wrap(
        start + ", ".join(row.items), WIDTH, subsequent_indent="      ", break_long_words=False
    )
    if row.why:
        yield f"      {row.why}"
    if row.commands:
        yield f"      in {some_of(row.commands)}"
    yield from (f"      {place}" for place in row.places)
