"""What mkdocs adds to the pages of docs/: the reference, and texts at the top of the repository.

`hooks` of mkdocs.yml names this file, so that `make docs` needs no generated page to be committed.
"""

from __future__ import annotations

import re
from importlib import import_module
from pathlib import Path
from typing import Any, Protocol

from generator.pipeline import Options, make
from generator.project.reference import reference_pages
from generator.spec.shipped import shipped_spec

_ROOT = Path(__file__).parents[2]
_VERSION = "4.22"
# Pages of the site by the files whose texts they have.
_TEXTS = {
    "CONTRIBUTING.md": "contributing.md",
    "CHANGELOG.md": "changelog.md",
    "SECURITY.md": "security.md",
    "CODE_OF_CONDUCT.md": "code_of_conduct.md",
}
_LINK = re.compile(r"\]\(([\w./-]+?)(#[\w-]+)?\)")


class Files(Protocol):
    """The pages of a site, as mkdocs collects them."""

    def append(self, file: object, /) -> None: ...


def on_files(files: Files, *, config: object) -> Files:
    """Add the pages that are no file of docs/."""
    # Any, and found by name: mkdocs comes with the extra `docs`, which type checkers do without.
    File: Any = import_module("mkdocs.structure.files").File  # noqa: N806  # a class
    for path, text in pages().items():
        files.append(File.generated(config, path, content=text))
    return files


def pages() -> dict[str, str]:
    """Pages by their paths in the site's folder of Markdown."""
    options = Options(shipped=True, spec_name=f"api_spec/{_VERSION}.json")
    built = make(shipped_spec(_VERSION), options, formatted=False)
    return {
        **{f"api/{name}": text for name, text in reference_pages(built).items()},
        **{
            page: _in_the_site((_ROOT / source).read_text("utf-8"))
            for source, page in _TEXTS.items()
        },
    }


def _in_the_site(text: str) -> str:
    """The text with its links as they are from docs/."""
    return _LINK.sub(lambda found: f"]({_target(found[1])}{found[2] or ''})", text)


def _target(path: str) -> str:
    return _TEXTS.get(path, path.removeprefix("docs/"))
