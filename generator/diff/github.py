"""A diff as annotations of GitHub: a line for each place in a code base that a change concerns."""

from __future__ import annotations

from collections.abc import Iterator

from .changes import Diff, Group
from .view import TITLES, step


def as_github(diff: Diff) -> str:
    """Workflow commands, an error for what breaks and a notice for the rest.

    Without --used-by there are no places, and so no lines.
    """
    return "".join(f"{line}\n" for group in diff.groups() for line in _lines(group))


def _lines(group: Group) -> Iterator[str]:
    title = f"CloudStack: {TITLES[group.kind][0].lower()}"
    change = step(group)
    said = f"{group.subject}{f' ({change})' if change else ''}"
    text = f"{said}: {group.why}" if group.why else said
    for place in group.places:
        # What is only perhaps concerned fails nothing.
        level = "error" if group.breaking and place.certain else "notice"
        where = f"file={_property(place.file)},line={place.line},title={_property(title)}"
        yield f"::{level} {where}::{_escaped(text)}"


def _escaped(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _escaped(text).replace(":", "%3A").replace(",", "%2C")
