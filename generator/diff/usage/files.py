"""The Python files of a code base, and the generated packages in it."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from pathlib import Path

from ...findings import GeneratorError
from ...output.tree import MARK


def python_files(paths: Iterable[Path]) -> Iterator[tuple[Path, str]]:
    """The Python files below some folders, each with the name to show.

    Virtual environments, hidden folders and generated packages are left out.
    """
    for path in paths:
        if path.is_file():
            yield path, str(path)
            continue
        if not path.is_dir():
            raise GeneratorError(f"--used-by {path}: there is no such file or folder")
        for folder, folders, files in os.walk(path):
            here = Path(folder)
            if "pyvenv.cfg" in files or is_generated(here):
                folders.clear()
                continue
            folders[:] = sorted(
                name for name in folders if name != "__pycache__" and not name.startswith(".")
            )
            for name in sorted(files):
                if name.endswith(".py"):
                    yield here / name, str(here / name)


def is_generated(folder: Path) -> bool:
    """Whether a folder is a generated package."""
    front = folder / "__init__.py"
    try:
        with front.open(encoding="utf-8", errors="replace") as file:
            return file.readline().startswith(MARK)
    except OSError:
        return False


def generated_packages(paths: Iterable[Path]) -> set[str]:
    """Names of the generated packages below some folders, or beside them."""
    found: set[str] = set()
    for path in paths:
        folder = path if path.is_dir() else path.parent
        for front in (*folder.glob("**/__init__.py"), *folder.glob("../*/__init__.py")):
            if is_generated(front.parent) and front.parent.name not in ("api", "models", "types"):
                found.add(front.parent.resolve().name)
    return found
