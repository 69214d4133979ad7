"""Read a code base and find what it uses of the bindings."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from ...findings import Finding
from .catalogue import Catalogue
from .files import generated_packages, python_files
from .statements import follow, uses_bindings
from .uses import Usage


def find_usage(paths: Iterable[Path], known: Catalogue, packages: Iterable[str] = ()) -> Usage:
    """Read a code base and follow what it does with the bindings. It is parsed, never run.

    `packages`: names of generated packages besides cstyped and those that are found there.
    """
    paths = list(paths)
    roots = {"cstyped", *packages, *generated_packages(paths)}
    usage = Usage()
    sources: list[tuple[str, str]] = []
    for path, shown in python_files(paths):
        try:
            sources.append((shown, path.read_text("utf-8-sig")))
        except (OSError, UnicodeDecodeError) as error:
            usage.findings.append(Finding(shown, f"cannot be read: {error}", "error"))
    own = {Path(shown).stem for shown, _ in sources} | {
        part for shown, _ in sources for part in Path(shown).parent.parts
    }
    usage.files = len(sources)
    # A client can be made in one file and used in another that imports nothing of ours.
    if any(uses_bindings(text, roots) for _, text in sources):
        for shown, text in sources:
            follow(text, shown, known, frozenset(roots), frozenset(own), usage)
    return usage
