"""Suggest the name that was probably meant for one that is not known."""

from __future__ import annotations

from collections.abc import Iterable

_NEAR = 0.6


def nearest(name: str, known: Iterable[str], *, near: float = _NEAR) -> str | None:
    """Return the known name that is most like `name`, in any case of letters; None if none is.

    `near`: how alike they must be, from 0 to 1.
    """
    # Loaded here because it is needed for mistakes only, and takes a tenth of a small program.
    from difflib import get_close_matches

    folded = {one.casefold(): one for one in known}
    close = get_close_matches(name.casefold(), folded, n=1, cutoff=near)
    return folded[close[0]] if close else None


def did_you_mean(name: str, known: Iterable[str], *, near: float = _NEAR) -> str:
    """Return `; did you mean 'zoneid'?` to end a message with; empty where no name is near."""
    meant = nearest(name, known, near=near)
    return "" if meant is None else f"; did you mean {meant!r}?"
