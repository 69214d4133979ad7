"""The pages of docs/ on what the API changed between two shipped versions."""

from __future__ import annotations

from itertools import pairwise

from ..diff.compare import diff
from ..diff.markdown import as_markdown
from ..diff.side import Side, load_side
from ..output.render import Tree
from ..spec.shipped_files import shipped_versions


def api_changes_pages() -> Tree:
    """A page for each shipped version, compared with the one before it, by file name."""
    sides = [load_side(version)[0] for version in shipped_versions()]
    return {
        f"api-{before.name}-{after.name}.md": _page(before, after)
        for before, after in pairwise(sides)
    }


def _page(before: Side, after: Side) -> str:
    sources = f"api_spec/{before.version}.json and {after.version}.json"
    return f"<!-- @generated from {sources}. -->\n{as_markdown(diff(before, after))}"
