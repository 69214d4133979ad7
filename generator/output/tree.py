"""Compare a rendered tree with a folder. It reads; write.py writes."""

from __future__ import annotations

import difflib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from .render import Tree

MARK = "# @generated"  # how each generated file begins


@dataclass(frozen=True, slots=True)
class Comparison:
    """Paths that only the rendered tree has, that only the folder has, and that differ."""

    missing: tuple[str, ...]
    extra: tuple[str, ...]
    differing: tuple[str, ...]

    @property
    def same(self) -> bool:
        return not (self.missing or self.extra or self.differing)


def files_of(folder: Path) -> dict[str, Path]:
    """All files below a folder that a build could have written, by path with forward slashes."""
    return {
        path.relative_to(folder).as_posix(): path
        for path in folder.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }


def compare(tree: Tree, root: Path, folders: tuple[str, ...]) -> Comparison:
    """How `root` differs from the tree inside the given generated folders ("" for all)."""
    present = {
        path
        for path in files_of(root)
        if any(not folder or path.startswith(f"{folder}/") for folder in folders)
    }
    return Comparison(
        missing=tuple(sorted(tree.keys() - present)),
        extra=tuple(sorted(present - tree.keys())),
        differing=tuple(
            sorted(
                path
                for path in present & tree.keys()
                if (root / path).read_bytes() != tree[path].encode()
            )
        ),
    )


def unified_diff(tree: Tree, root: Path, comparison: Comparison) -> Iterator[str]:
    """A diff from the folder to the tree, file by file."""
    for path in sorted((*comparison.missing, *comparison.extra, *comparison.differing)):
        old = (root / path).read_text("utf-8") if path not in comparison.missing else ""
        new = tree.get(path, "")
        yield from difflib.unified_diff(
            old.splitlines(keepends=True), new.splitlines(keepends=True), path, f"{path} (rebuilt)"
        )


def foreign_files(target: Path) -> tuple[str, ...]:
    """Files in a package's folder that no build wrote and that replacing it would lose."""
    if not target.exists():
        return ()
    if not target.is_dir():
        return (target.name,)
    return tuple(sorted(path for path, file in files_of(target).items() if not _is_ours(file)))


def _is_ours(file: Path) -> bool:
    if file.name == "py.typed":
        return file.stat().st_size == 0
    with file.open("rb") as opened:
        return opened.read(len(MARK)) == MARK.encode()
