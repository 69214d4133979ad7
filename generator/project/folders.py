"""All generated folders of this repository, as one tree: the package's own and those around it."""

from __future__ import annotations

import json
from typing import Final

from ..json_types import table
from ..output.render import Tree
from ..pipeline import Built
from .api_changes import api_changes_pages
from .cli_commands import commands_file
from .cli_facts import resources_file
from .cli_words import words_file
from .deprecated import deprecated_page
from .fake_commands import commands_page
from .fake_facts import all_fake_facts
from .fake_fields import fields_module
from .fake_secrets import secret_parameters
from .fake_spec import all_fake_specs
from .fake_words import words
from .resources import resources_table

FOLDERS: Final = (
    "cstyped/api",
    "cstyped/models",
    "cstyped/types",
    "cstyped/cli/spec",
    "cstyped/testing/spec",
    "docs/reference",
)


def released_tree(built: Built) -> Tree:
    """What a release for another version than the repository's has of its own."""
    return {
        **{f"cstyped/{path}": text for path, text in built.tree.items()},
        "cstyped/cli/spec/commands.json": commands_file(built),
        "cstyped/cli/spec/resources.json": resources_file(built, newest=False),
        "cstyped/cli/spec/words.json": words_file(built),
    }


def own_tree(built: Built) -> Tree:
    """Paths from the root of the repository, with their texts."""
    specs = all_fake_specs()
    known = table(json.loads(specs["4.22.json"]))
    return {
        **{f"cstyped/{path}": text for path, text in built.tree.items()},
        **{f"cstyped/testing/spec/{name}": text for name, text in specs.items()},
        **{f"cstyped/testing/spec/fake/{name}": text for name, text in all_fake_facts().items()},
        "cstyped/cli/spec/__init__.py": '"""Data of the command line. All of it is generated."""\n',
        "cstyped/cli/spec/commands.json": commands_file(built),
        "cstyped/cli/spec/resources.json": resources_file(built),
        "cstyped/cli/spec/words.json": words_file(built),
        "cstyped/testing/spec/published/words.json": words(built.sources.wording),
        "cstyped/testing/spec/fake/secrets.json": secret_parameters(built.sources),
        "cstyped/testing/spec/__init__.py": '"""Data of FakeCloud. All of it is generated."""\n',
        "cstyped/testing/spec/fields.py": fields_module(built.sources.server),
        "docs/reference/fakecloud-commands.md": commands_page(table(known["commands"])),
        **{f"docs/reference/{name}": text for name, text in api_changes_pages().items()},
        "docs/reference/deprecated.md": deprecated_page(built.package),
        "docs/reference/resources.md": resources_table(built.package, built.shapes),
    }
