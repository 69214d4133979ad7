"""Overlay entries that match nothing, or that change nothing any more: errors for shipped specs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ..findings import Finding
from .effect import Effect
from .operations.operation import Operation


def unused_entries(entries: Iterable[Operation], version: str, effect: Effect) -> Iterator[Finding]:
    """One error for each of `entries` that is for this version and does nothing in it.

    `effect`: what the build makes without them, and with them.
    """
    said: dict[tuple[str, ...], str] = {}
    for entry in entries:
        if not entry.applies_to(version):
            continue
        for why in entry.unused(effect):
            yield Finding(entry.place, why, "error")
        for decided in entry.decides():
            other = said.setdefault(decided, entry.place)
            if other != entry.place:
                why = f"{' '.join(decided)} is said in {other} already"
                yield Finding(entry.place, why, "error")
