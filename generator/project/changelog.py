"""The generated sections of CHANGELOG.md: what the API changed between two shipped specs."""

from __future__ import annotations

import re
from dataclasses import replace

from ..diff.compare import diff
from ..diff.markdown import as_markdown
from ..diff.side import load_side
from ..findings import GeneratorError

# What the specs themselves say. The rest depends on overlays, which change between releases.
_PUBLISHED = frozenset(
    {
        *("command-added", "command-removed", "command-async", "command-sync"),
        *("param-added", "param-removed", "param-required", "param-optional", "param-type"),
        *("param-length", "field-added", "field-removed", "field-type"),
    }
)
_SECTION = re.compile(
    r"(<!-- api-diff (\S+) (\S+):[^\n]*-->\n)(.*?)(<!-- end of api-diff -->)", re.S
)


def updated(text: str) -> str:
    """The text of a changelog with its generated sections made anew."""
    if not _SECTION.search(text):
        raise GeneratorError("the changelog has no section that starts with <!-- api-diff A B: -->")
    return _SECTION.sub(lambda found: f"{found[1]}{section(found[2], found[3])}{found[5]}", text)


def section(before: str, after: str) -> str:
    """What changed between two shipped versions, as Markdown."""
    old, new = load_side(before)[0], load_side(after)[0]
    found = diff(old, new)
    published = tuple(change for change in found.changes if change.kind in _PUBLISHED)
    return "\n" + as_markdown(replace(found, changes=published), level=3) + "\n"
