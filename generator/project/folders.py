"""All generated folders of this repository, as one tree: the package's own and those around it."""

from __future__ import annotations

from typing import Final

from ..output.render import Tree
from ..pipeline import Built
from .deprecated import deprecated_page
from .fake_spec import all_fake_specs
from .resources import resources_table

FOLDERS: Final = (
    "cstyped/api",
    "cstyped/models",
    "cstyped/types",
    "cstyped/testing/spec",
    "docs/reference",
)


def own_tree(built: Built) -> Tree:
    """Paths from the root of the repository, with their texts."""
    return {
        **{f"cstyped/{path}": text for path, text in built.tree.items()},
        **{f"cstyped/testing/spec/{name}": text for name, text in all_fake_specs().items()},
        "docs/reference/deprecated.md": deprecated_page(built.package),
        "docs/reference/resources.md": resources_table(built.package, built.shapes),
    }
