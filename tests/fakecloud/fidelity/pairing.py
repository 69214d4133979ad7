"""Which object of a list here is which of the recorded list."""

from __future__ import annotations

from typing import Any  # JSON of a server

from .translation import Translation

# Fields that tell an object from its neighbours, where no id is known.
_NAMES = (
    "name",
    "key",
    "username",
    "methodname",
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


def pairs(there: list[Any], here: list[Any], translation: Translation) -> list[Pair]:
    """All objects of two lists, each with its counterpart or None."""
    left = list(here)
    found: dict[int, Any] = {}
    known = translation.here
    for at, theirs in enumerate(there):
        mine = known.get(_id(theirs))
        ours = next((each for each in left if mine and _id(each) == mine), None)
        if ours is not None:
            found[at] = ours
            left = [each for each in left if each is not ours]
    for name in (*_NAMES, None):
        for at, theirs in enumerate(there):
            if at in found or _id(theirs) in known:
                continue
            scores = [
                _likeness(theirs, ours, name, translation)
                if _id(ours) not in translation.there
                else 0.0
                for ours in left
            ]
            best = max(scores, default=0.0)
            if best >= (_ALIKE if name is None else _ALIKE_OF_A_NAME):
                found[at] = left.pop(scores.index(best))
    paired = [(theirs, found.get(at)) for at, theirs in enumerate(there)]
    return paired + [(None, ours) for ours in left]


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
