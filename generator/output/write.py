"""Write files and packages so that an interruption leaves the old ones or the new: the last stage.

Whatever is written stands beside its place first and takes it by renaming.
"""

from __future__ import annotations

import os
import shutil
import tempfile
import time
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from pathlib import Path

from ..findings import GeneratorError
from .tree import Comparison

_A_DAY = 24 * 3600  # longer than any build takes


@contextmanager
def _for(target: Path) -> Generator[None]:
    """Say of an error what could not be written, not which of our temporary files."""
    try:
        yield
    except OSError as error:
        raise GeneratorError(f"{target}: cannot be written: {error.strerror}") from error


def write_file(path: Path, text: str) -> None:
    """Write one file."""
    if path.is_dir():
        raise GeneratorError(f"{path}: cannot be written: it is a folder; name a file in it")
    partial: Path | None = None
    try:
        with _for(path):
            path.parent.mkdir(parents=True, exist_ok=True)
            # A name that no other program has, and beside the file, where renaming is one step.
            handle, name = tempfile.mkstemp(prefix=f".{path.name[:60]}-", dir=path.parent)
            partial = Path(name)
            with os.fdopen(handle, "wb") as new:
                new.write(text.encode())
            partial.chmod(0o644)  # else it is for its owner alone, as temporary files are
            partial.replace(path)
    except BaseException:
        if partial is not None:
            partial.unlink(missing_ok=True)
        raise


def write(tree: Mapping[str, str], root: Path, comparison: Comparison) -> None:
    """Make generated folders equal to the tree, file by file."""
    for path in (*comparison.missing, *comparison.differing):
        write_file(root / path, tree[path])
    for path in comparison.extra:
        (root / path).unlink()


def replace_package(tree: Mapping[str, str], target: Path) -> None:
    """Put a whole package in place of an old one, if there is one.

    Where the process is killed just between the two renames, there is no package; never half a
    one, or one of old and new modules.
    """
    with _for(target):
        target = target.resolve()  # a link to a package stays one
        target.parent.mkdir(parents=True, exist_ok=True)
        prefix = f".{target.name}-building-"
        _clear_leftovers(target.parent, prefix)
        with tempfile.TemporaryDirectory(
            prefix=prefix, dir=target.parent, ignore_cleanup_errors=True
        ) as folder:
            fresh, old = Path(folder, "new"), Path(folder, "old")
            for path, text in tree.items():
                file = fresh / path
                file.parent.mkdir(parents=True, exist_ok=True)
                file.write_bytes(text.encode())
            _put(fresh, target, old)


def _put(fresh: Path, target: Path, old: Path) -> None:
    try:
        if target.exists():
            target.replace(old)
        fresh.replace(target)
    except BaseException:  # an interruption too: whatever it was, the old package comes back
        if old.exists() and not target.exists():
            old.replace(target)
        raise


def _clear_leftovers(parent: Path, prefix: str) -> None:
    """Remove what builds left that were killed; a younger folder may be one that still runs."""
    for folder in parent.glob(f"{prefix}*"):
        if time.time() - folder.stat().st_mtime > _A_DAY:
            shutil.rmtree(folder, ignore_errors=True)
