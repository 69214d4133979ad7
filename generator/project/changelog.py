"""The generated sections of CHANGELOG.md: what the API changed between two shipped specs."""

from __future__ import annotations

import re

from ..diff.compare import diff
from ..diff.markdown import as_markdown
from ..diff.side import load_side
from ..findings import GeneratorError

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
    found = diff(load_side(before)[0], load_side(after)[0])
    return "\n" + as_markdown(found, level=3) + "\n"
