"""Find the user's line, for warnings that are to point at it."""

from __future__ import annotations

import sys
import warnings
from types import FrameType

_ours: tuple[str, ...] = ("cstyped.",)
# The lines that were warned, by what, and the filters that there were at that time.
_warned: set[tuple[str, int, str]] = set()
_filters: object = None


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
    return _users_frame()[0] - 2  # that function, where this counts from one of its own


def warn_once(message: str, category: type[Warning], *, about: str) -> None:
    """Warn at the user's line, once for each line and each thing that it is `about`.

    Python itself tells such warnings apart by their text, which here has numbers that change. It
    begins anew where the filters are others, as within warnings.catch_warnings(), and so does this.
    """
    global _filters
    if _filters is not warnings.filters:
        _filters = warnings.filters
        _warned.clear()
    level, frame = _users_frame()
    place = None if frame is None else (frame.f_code.co_filename, frame.f_lineno, about)
    if place in _warned:
        return
    warnings.warn(message, category, stacklevel=level - 1)
    # Behind it: where the filters make it an error, it is one each time.
    if place is not None:
        _warned.add(place)


def _users_frame() -> tuple[int, FrameType | None]:
    """Return the frame that called the package, and its stacklevel as seen from here."""
    level, found = 1, 1
    frame: FrameType | None = sys._getframe()  # no public way without a whole trace
    outside: FrameType | None = None
    while frame is not None:
        if frame.f_globals.get("__name__", "").startswith(_ours):
            found, outside = level, frame.f_back
        level += 1
        frame = frame.f_back
    return found + 1, outside
