"""The pages of docs/ on what the API changed between two shipped versions."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from ..diff.compare import diff
from ..diff.markdown import as_markdown
from ..diff.side import load_side
from ..output.render import Tree
from ..spec.shipped import shipped_versions

# What the specs themselves say. The rest depends on overlays, which change between releases.
_PUBLISHED = frozenset(
    {
        *("command-added", "command-removed", "command-async", "command-sync"),
        *("param-added", "param-removed", "param-required", "param-optional", "param-type"),
        *("param-length", "field-added", "field-removed", "field-type"),
    }
)


def api_changes_pages() -> Tree:
    """A page for each shipped version, compared with the one before it, by file name."""
    return {
        f"api-{before}-{after}.md": _page(before, after)
        for before, after in pairwise(shipped_versions())
    }


def _page(before: str, after: str) -> str:
    old, new = load_side(before)[0], load_side(after)[0]
    found = diff(old, new)
    published = tuple(change for change in found.changes if change.kind in _PUBLISHED)
    return (
        f"<!-- @generated from api_spec/{before}.json and {after}.json. -->\n"
        f"{as_markdown(replace(found, changes=published))}"
    )
