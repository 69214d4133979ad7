"""Releases of this project for other versions of CloudStack, from one source: `make wheels`.

The first two numbers of a release are those of the API that it is made for; the third is our own.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from ..findings import GeneratorError
from ..output.tree import compare
from ..output.write import write, write_file
from ..pipeline import Options, make
from ..spec.shipped import shipped_spec
from .folders import released_tree

RELEASED: Final = ("4.18", "4.20", "4.22")
# All that a wheel is made of.
_SOURCE: Final = ("LICENSE", "README.md", "pyproject.toml", "api_spec", "cstyped", "templates")
_FOLDERS: Final = ("cstyped/api", "cstyped/models", "cstyped/types", "cstyped/cli/spec")
_OWN_VERSION = re.compile(r'^__version__ = "(\d+\.\d+)\.(\w+)"$', re.M)


def wheels(root: Path, versions: tuple[str, ...], out: Path) -> Iterator[Path]:
    """Build a wheel for each version of CloudStack, and yield it."""
    for version in versions:
        with tempfile.TemporaryDirectory() as folder:
            source = Path(folder) / "source"
            release(root, version, source)
            yield _wheel(source, out)


def release(root: Path, version: str, source: Path) -> None:
    """Copy what a wheel is made of, with the API of a version in place of our own."""
    source.mkdir(parents=True)
    for name in (*_SOURCE, "generator"):
        place = root / name
        if place.is_dir():
            ignored = shutil.ignore_patterns("__pycache__", "*.pyc", "evidence")
            shutil.copytree(place, source / name, ignore=ignored)
        elif place.exists():
            shutil.copyfile(place, source / name)
    front = source / "cstyped" / "__init__.py"
    text = front.read_text("utf-8")
    found = _OWN_VERSION.search(text)
    if found is None:
        raise GeneratorError("cstyped/__init__.py does not say its version")
    if found[1] == version:
        return
    write_file(front, _OWN_VERSION.sub(f'__version__ = "{version}.{found[2]}"', text))
    tree = released_tree(make(shipped_spec(version), Options(spec_name=f"api_spec/{version}.json")))
    comparison = compare({**_kept(source), **tree}, source, _FOLDERS)
    write({**_kept(source), **tree}, source, comparison)


def _kept(source: Path) -> dict[str, str]:
    """What stands in the same folders and is the same in every release."""
    path = "cstyped/cli/spec/__init__.py"
    return {path: (source / path).read_text("utf-8")}


def _wheel(source: Path, out: Path) -> Path:
    with tempfile.TemporaryDirectory() as folder:
        # By the pip of this environment, which builds in one of its own.
        command = (sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "-w", folder)
        done = subprocess.run(  # noqa: S603 - nothing in the command is from a dump
            [*command, str(source)], capture_output=True, text=True, check=False
        )
        if done.returncode:
            raise GeneratorError(f"pip cannot build {source}: {done.stderr[-2000:]}")
        (built,) = Path(folder).glob("*.whl")
        out.mkdir(parents=True, exist_ok=True)
        return Path(shutil.move(built, out / built.name))
