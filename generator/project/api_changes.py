"""The pages of docs/ on what the API changed between two shipped versions."""

from __future__ import annotations

from itertools import pairwise

from ..diff.compare import diff
from ..diff.markdown import as_markdown
from ..diff.side import load_side
from ..output.render import Tree
from ..spec.shipped_files import shipped_versions


def api_changes_pages() -> Tree:
    """A page for each shipped version, compared with the one before it, by file name."""
    return {
        f"api-{before}-{after}.md": _page(before, after)
        for before, after in pairwise(shipped_versions())
    }


def _page(before: str, after: str) -> str:
    found = diff(load_side(before)[0], load_side(after)[0])
    return (
        f"<!-- @generated from api_spec/{before}.json and {after}.json. -->\n{as_markdown(found)}"
    )
