"""A diff as Markdown, for a changelog or a merge request."""

from __future__ import annotations

from .changes import Diff
from .view import Row, headline, sections, side_line, some_of, summary


def as_markdown(diff: Diff, *, level: int = 1) -> str:
    """The whole page. `level`: of the first heading."""
    heading = "#" * level
    lines = [f"{heading} CloudStack API {diff.before.version} → {diff.after.version}", ""]
    lines += [f"- before: {side_line(diff.before)}", f"- after: {side_line(diff.after)}", ""]
    lines += [f"{headline(diff)}:" if diff.changes else f"{headline(diff)}."]
    if diff.changes:
        lines += ["", *(f"- {line}" for line in summary(diff))]
    lines += [f"\n> {note}" for note in diff.notes]
    last: bool | None = None
    for section in sections(diff):
        if section.breaking != last:
            last = section.breaking
            lines += ["", f"{heading}# {'Breaking' if last else 'Not breaking'}"]
        lines += ["", f"{heading}## {section.title}", ""]
        for row in section.rows:
            lines.append(_markdown_row(row))
            lines += [f"  - {place}" for place in row.places]
    return "\n".join(lines) + "\n"


def _markdown_row(row: Row) -> str:
    items = ", ".join(f"`{item}`" for item in row.items)
    line = f"- **{row.owner}**: {items}" if row.owner else f"- {items}"
    if row.commands:
        line += f" in {some_of(row.commands)}"
    return f"{line}; {row.why}" if row.why else line
