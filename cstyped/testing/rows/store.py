"""What exists in the cloud: rows by answer class, found by id, internal number, name or any field.

A row is a dictionary of what was stored, under wire names; keys that start with "_" are the fake's
own and never answered:
`_kind` (answer class), `_number` (internal id), `_owner` (account id), `_since` (creation time),
`_removed`.
"""

from __future__ import annotations

import itertools
import random
import uuid
from collections import defaultdict
from collections.abc import Iterable, Iterator
from copy import copy
from typing import Any, TypeGuard, cast

from ..facts.data import each, sets

# Any: rows hold JSON values of all shapes, and a handler knows which it put there.
Row = dict[str, Any]
# Classes whose rows share one table, because one command's id parameter takes all of them.
_SAME_TABLE = each("classes", "same-table")
# An id of one of these is taken for a parameter that names another of the set.
_RELATED = sets("classes", "related")
# Of classes that are numbered together, the first stands for all.
_SEQUENCES = {name: min(group) for group in sets("classes", "numbered-together") for name in group}


def as_row(value: object) -> Row | None:
    """The value, where it is a JSON object."""
    # cast: objects of JSON have texts as keys, which isinstance cannot say.
    return cast("Row", value) if isinstance(value, dict) else None


def as_rows(value: object) -> list[Any] | None:
    """The value, where it is a list."""
    return value if _is_list(value) else None


def _is_list(value: object) -> TypeGuard[list[Any]]:
    # Any: what is in a list of JSON is for the caller to look at.
    return isinstance(value, list)


# What the fake keeps about rows of these classes, however they came to be.
_INTERNAL: dict[str, Row] = {
    "Host": {"_cpu": 32_000, "_memory": 8 * 1024**3, "_cpuused": 0, "_memoryused": 0},
    "UserVm": {"_nics": [], "_groups": [], "_affinity": []},
}
_NEEDED: dict[str, Row] = {
    "UserVm": {
        "cpunumber": 1,
        "cpuspeed": 1000,
        "memory": 512,
        "state": "Running",
        "hypervisor": "Simulator",
    },
    "Volume": {"size": 2 * 1024**3, "state": "Ready", "type": "DATADISK", "name": "volume"},
    "Account": {"accounttype": 0, "state": "enabled"},
}


def table_of(kind: str) -> str:
    """The table that holds the rows of an answer class."""
    return _SAME_TABLE.get(kind, kind)


def _accepted(kind: str) -> frozenset[str]:
    kind = table_of(kind)
    for group in _RELATED:
        if kind in group:
            return group
    return frozenset({kind})


class Store:
    """All rows of a cloud. Callers hold the cloud's lock."""

    def __init__(self, seed: int | None = None) -> None:
        self.tables: dict[str, dict[str, Row]] = defaultdict(dict)
        self._by_id: dict[str, Row] = {}
        self._removed: dict[str, Row] = {}
        self._numbers: dict[str, Iterator[int]] = defaultdict(lambda: itertools.count(1))
        self._random = random.Random(seed)

    def new_id(self) -> str:
        return str(uuid.UUID(int=self._random.getrandbits(128), version=4))

    def token(self, length: int, alphabet: str) -> str:
        """Random text, the same for the same seed."""
        return "".join(self._random.choices(alphabet, k=length))

    def choose(self, below: int) -> int:
        return self._random.randrange(below)

    def add(self, kind: str, row: Row, *, now: float = 0.0) -> Row:
        """Keep a row; an id and an internal number are given to one that has none."""
        kind = table_of(kind)
        row.setdefault("id", self.new_id())
        row["_kind"] = kind
        row.setdefault("_number", next(self._numbers[_SEQUENCES.get(kind, kind)]))
        row.setdefault("_since", now)
        for name, value in _INTERNAL.get(kind, {}).items():
            row.setdefault(name, copy(value))
        for name, value in _NEEDED.get(kind, {}).items():
            row.setdefault(name, value)
        if kind == "UserVm":
            row.setdefault("instancename", f"i-2-{row['_number']}-VM")
        key = str(row["id"])
        self.tables[kind][key] = row
        self._by_id[key] = row
        return row

    def remove(self, row: Row) -> None:
        """Take a row out of the lists. Its id still names it, as a removed record does in the
        server's database.
        """
        key = str(row["id"])
        row["_removed"] = True
        self.tables[row["_kind"]].pop(key, None)
        self._by_id.pop(key, None)
        self._removed[key] = row

    def rows(self, kind: str) -> list[Row]:
        return list(self.tables[table_of(kind)].values())

    def get(self, key: object) -> Row | None:
        """The living row with that id, of whatever class."""
        return self._by_id.get(key) if isinstance(key, str) else None

    def find(self, kinds: Iterable[str], key: str, *, removed: bool = True) -> Row | None:
        """The row with that id if it is of one of the classes that `kinds` take."""
        row = self._by_id.get(key)
        if row is None and removed:
            row = self._removed.get(key)
        if row is None:
            return None
        for kind in kinds:
            if row["_kind"] in _accepted(kind):
                return row
        return None

    def numbered(self, kinds: Iterable[str], number: int) -> Row | None:
        """The row with that internal number."""
        for kind in kinds:
            for row in self.tables[table_of(kind)].values():
                if row["_number"] == number:
                    return row
        return None

    def where(self, kind: str, **fields: object) -> Iterator[Row]:
        """The rows whose stored fields have these values."""
        wanted = list(fields.items())
        for row in list(self.tables[table_of(kind)].values()):
            if all(row.get(name) == value for name, value in wanted):
                yield row

    def first(self, kind: str, **fields: object) -> Row | None:
        return next(self.where(kind, **fields), None)

    def one(self, kind: str, **fields: object) -> Row:
        """The first such row, of which it is known that there is one."""
        found = self.first(kind, **fields)
        if found is None:
            raise LookupError(f"no {kind} with {fields}")
        return found
