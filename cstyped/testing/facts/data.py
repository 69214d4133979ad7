"""Facts of api_spec/fake, as the generator wrote them: sets of names, and what belongs to names.

The files are made by `generator/project/fake_facts.py`, which says what groups each of them has.
"""

from __future__ import annotations

import json
from functools import cache

from .spec import FOLDER, Document


@cache
def document(name: str) -> Document:
    """One file, read once per process."""
    found: Document = json.loads((FOLDER / "fake" / f"{name}.json").read_bytes())
    return found


def names(name: str, group: str) -> frozenset[str]:
    """The names of a group."""
    return frozenset(document(name)[group])


def sets(name: str, group: str) -> tuple[frozenset[str], ...]:
    """The sets of names of a group."""
    return tuple(map(frozenset, document(name)[group]))


def each(name: str, group: str) -> dict[str, str]:
    """What each name of a group stands for."""
    return dict(document(name)[group])
