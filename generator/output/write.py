"""Write files and packages so that an interruption leaves the old ones or the new: the last stage.

Whatever is written stands beside its place first and takes it by renaming.
"""

from __future__ import annotations

import ctypes
import os
import shutil
import sys
import tempfile
from collections.abc import Generator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path

from ..findings import GeneratorError
from .tree import Comparison

_AT_FDCWD, _RENAME_EXCHANGE = -100, 2  # of renameat2 on Linux


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
            with os.fdopen(handle, "w", encoding="utf-8") as new:
                new.write(text)
            partial.chmod(0o644)
            partial.replace(path)
    except BaseException:
        if partial is not None:
            partial.unlink(missing_ok=True)
        raise


def write(tree: Mapping[str, str], root: Path, comparison: Comparison) -> None:
    """Make generated folders equal to the tree, file by file."""
    for path in (*comparison.missing, *comparison.differing):
        target = root / path
        target.parent.mkdir(parents=True, exist_ok=True)
        partial = target.with_name(f"{target.name}.partial")
        partial.write_bytes(tree[path].encode())
        partial.replace(target)
    for path in comparison.extra:
        (root / path).unlink()


def replace_package(tree: Mapping[str, str], target: Path) -> None:
    """Put a whole package in place, and clear away what an earlier build left that was killed."""
    with _for(target):
        target = target.resolve()  # a link to a package stays one
        target.parent.mkdir(parents=True, exist_ok=True)
        _clear_leftovers(target)
        fresh = Path(tempfile.mkdtemp(prefix=_prefix(target), dir=target.parent))
        lock = _locked(fresh)
        try:
            fresh.chmod(0o755)
            for path, text in tree.items():
                file = fresh / path
                file.parent.mkdir(parents=True, exist_ok=True)
                file.write_bytes(text.encode())
            _put(fresh, target)
        finally:
            shutil.rmtree(fresh, ignore_errors=True)
            if lock is not None:
                os.close(lock)


def _put(fresh: Path, target: Path) -> None:
    """Let a new folder take the place of an old one, if there is one, which then is `fresh`."""
    if not target.exists():
        fresh.replace(target)
    elif not _exchanged(fresh, target):
        old = fresh.with_name(f"{fresh.name}-old")
        try:
            target.replace(old)
            fresh.replace(target)
        except BaseException:  # an interruption too: whatever it was, the old package comes back
            if old.exists() and not target.exists():
                old.replace(target)
            raise
        finally:
            shutil.rmtree(old, ignore_errors=True)


def _exchanged(one: Path, other: Path) -> bool:
    """Swap two folders in one step. False where the system or the file system cannot."""
    if sys.platform != "linux":
        return False
    rename = getattr(ctypes.CDLL(None), "renameat2", None)  # glibc 2.28, musl 1.2.4
    if rename is None:
        return False
    names = os.fsencode(one), os.fsencode(other)
    return bool(rename(_AT_FDCWD, names[0], _AT_FDCWD, names[1], _RENAME_EXCHANGE) == 0)


# --- leftovers -----------------------------------------------------------------------------


def _prefix(target: Path) -> str:
    return f".{target.name}-building-"


def _clear_leftovers(target: Path) -> None:
    """Remove the folders of builds that were killed, and of no build that still runs."""
    for folder in target.parent.glob(f"{_prefix(target)}*"):
        lock = _locked(folder)
        if lock is not None:
            shutil.rmtree(folder, ignore_errors=True)
            os.close(lock)


def _locked(folder: Path) -> int | None:
    """A lock on a folder, which ends with its process however that ends; None if it is taken."""
    if sys.platform == "win32":  # which cannot lock a folder: there leftovers stay
        return None
    import fcntl

    with suppress(OSError):
        lock = os.open(folder, os.O_RDONLY)
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            os.close(lock)
        else:
            return lock
    return None
