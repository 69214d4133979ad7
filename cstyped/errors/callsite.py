"""Find the user's line, for warnings that are to point at it."""

from __future__ import annotations

import sys

_ours: tuple[str, ...] = ("cstyped.",)


def add_commands(package: str) -> None:
    """Take the modules of a generated package elsewhere for ours, too: users do not look there."""
    global _ours
    if package and not f"{package}.".startswith(_ours):
        _ours = (*_ours, f"{package}.")


def users_level() -> int:
    """Return the stacklevel that stands for whoever called the package.

    For a warnings.warn in the function that calls this one. skip_file_prefixes of warnings.warn
    is new in Python 3.12, and takes folders where this takes packages.
    """
    level, ours, frame = 1, 1, sys._getframe(1).f_back  # no public way without a whole trace
    while frame is not None:
        level += 1
        if frame.f_globals.get("__name__", "").startswith(_ours):
            ours = level
        frame = frame.f_back
    return ours + 1
