"""Which object of a list here is which of the recorded list."""

from __future__ import annotations

from collections.abc import Set
from typing import Any  # JSON of a server

from .translation import Translation

# Fields that tell an object from its neighbours, where no id is known.
_NAMES = (
    "name",
    "key",
    "username",
    "methodname",
    "variable",
    "usagename",
    "resourcetypename",
    "path",
    "keypairname",
    "displaytext",
    "type",
)

# The share of equal fields from which two objects without name are taken for the same.
_ALIKE = 0.6
_ALIKE_OF_A_NAME = 0.2
# Neighbours are often alike but for what they belong to.
_WEIGHT_OF_IDS = 5

Pair = tuple[Any, Any]  # There and here; None where one of them is missing.


def pairs(
    there: list[Any], here: list[Any], translation: Translation, only_here: Set[str] = frozenset()
) -> list[Pair]:
    """All objects of two lists, each with its counterpart or None. `only_here`: ids of objects that
    have no counterpart.
    """
    left = [each for each in here if _id(each) not in only_here]
    apart = [each for each in here if _id(each) in only_here]
    found: dict[int, Any] = {}
    known = translation.here
    for at, theirs in enumerate(there):
        mine = known.get(_id(theirs))
        ours = next((each for each in left if mine and _id(each) == mine), None)
        if ours is not None:
            found[at] = ours
            left = [each for each in left if each is not ours]
    shown = {name for each in there if isinstance(each, dict) for name in each}
    for name in (*(each for each in _NAMES if each in shown), None):
        enough = _ALIKE if name is None else _ALIKE_OF_A_NAME
        scores = [
            (_likeness(theirs, ours, name, translation), -at, -place)
            for at, theirs in enumerate(there)
            if at not in found and _id(theirs) not in known
            for place, ours in enumerate(left)
            if _id(ours) not in translation.there
        ]
        taken: set[int] = set()
        for score, at, place in sorted(scores, reverse=True):
            if score >= enough and -at not in found and -place not in taken:
                found[-at] = left[-place]
                taken.add(-place)
        left = [each for place, each in enumerate(left) if place not in taken]
    paired = [(theirs, found.get(at)) for at, theirs in enumerate(there)]
    return paired + [(None, ours) for ours in [*left, *apart]]


def _id(value: Any) -> str:
    found = value.get("id") if isinstance(value, dict) else None
    return found if isinstance(found, str) else ""


def _likeness(there: Any, here: Any, name: str | None, translation: Translation) -> float:
    """How much two objects have in common; nothing, where they are not of the same `name`."""
    if name is not None:
        if not isinstance(there, dict) or not isinstance(here, dict):
            return 0.0
        theirs, ours = there.get(name), here.get(name)
        if not isinstance(theirs, str) or translation.of(theirs) != ours:
            return 0.0
    elif not isinstance(there, dict) or not isinstance(here, dict):
        return 1.0 if translation.could_be(there, here) else 0.0
    weights = {
        each: _WEIGHT_OF_IDS if each.endswith("id") else 1
        for each in there.keys() | here.keys()
        if not isinstance(there.get(each), dict | list)
        and not isinstance(here.get(each), dict | list)
    }
    same = sum(
        weight
        for each, weight in weights.items()
        if translation.could_be(there.get(each), here.get(each))
    )
    return same / sum(weights.values()) if weights else 1.0
