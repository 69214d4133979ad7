"""What exists in the cloud: rows by class, found by id, internal number, name or any field."""

from __future__ import annotations

import itertools
import random
import uuid
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from copy import copy
from typing import cast, overload

from ..facts.data import each, sets
from .stored import Kind, R, Row

# Classes whose rows share one table, because one command's id parameter takes all of them.
_SAME_TABLE = each("classes", "same-table")
# An id of one of these is taken for a parameter that names another of the set.
_RELATED = sets("classes", "related")
# Of classes that are numbered together, the first stands for all.
_SEQUENCES = {name: min(group) for group in sets("classes", "numbered-together") for name in group}


# What the fake keeps about rows of these classes, however they came to be.
_INTERNAL: dict[str, dict[str, object]] = {
    "Host": {"_cpu": 32_000, "_memory": 8 * 1024**3, "_cpuused": 0, "_memoryused": 0},
    "UserVm": {"_nics": [], "_groups": [], "_affinity": []},
}
_NEEDED: dict[str, dict[str, object]] = {
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


def table_of(kind: Kind[R] | str) -> str:
    """The table that holds the rows of a class."""
    name = kind if isinstance(kind, str) else kind.name
    return _SAME_TABLE.get(name, name)


def _accepted(kind: str) -> frozenset[str]:
    kind = table_of(kind)
    for group in _RELATED:
        if kind in group:
            return group
    return frozenset({kind})


def fields_of(row: Mapping[str, object]) -> dict[str, object]:
    """A row by names that are known at run time only, to be read or changed."""
    # cast: a TypedDict is a dictionary, but checkers allow it fixed names only.
    return cast("dict[str, object]", row)


def of_kind(row: Row, kind: Kind[R]) -> R | None:
    """A row as one of a class; None where it is of another."""
    # cast: the name of its class says what its type is.
    return cast("R", row) if row["_kind"] == table_of(kind) else None


def take(
    row: Mapping[str, object], source: Mapping[str, object], *names: str, **renamed: str
) -> None:
    """Take fields of another row, as far as it has them. `renamed`: own name = name there."""
    kept = fields_of(row)
    for name, there in [*zip(names, names, strict=True), *renamed.items()]:
        if source.get(there) is not None:
            kept[name] = source[there]


def only(row: Mapping[str, object], *names: str) -> dict[str, object]:
    """A copy of some fields of a row, for one answer."""
    return {name: row[name] for name in names if name in row}


def without(row: Mapping[str, object], *names: str) -> dict[str, object]:
    """A copy of a row, for one answer, that lacks some fields."""
    return {name: value for name, value in row.items() if name not in names}


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

    @overload
    def add(self, kind: Kind[R], row: R, *, now: float = 0.0) -> R: ...
    @overload
    def add(self, kind: str, row: Mapping[str, object], *, now: float = 0.0) -> Row: ...
    def add(
        self, kind: Kind[R] | str, row: Mapping[str, object], *, now: float = 0.0
    ) -> Mapping[str, object]:
        """Keep a row; an id and an internal number are given to one that has none."""
        table = table_of(kind)
        kept = fields_of(row)
        kept.setdefault("id", self.new_id())
        kept["_kind"] = table
        number = kept.setdefault("_number", next(self._numbers[_SEQUENCES.get(table, table)]))
        kept.setdefault("_since", now)
        for name, value in _INTERNAL.get(table, {}).items():
            kept.setdefault(name, copy(value))
        for name, value in _NEEDED.get(table, {}).items():
            kept.setdefault(name, value)
        if table == "UserVm":
            kept.setdefault("instancename", f"i-2-{number}-VM")
        key = str(kept["id"])
        # cast: it has an id and what is kept of every row since the lines above.
        self.tables[table][key] = self._by_id[key] = cast("Row", row)
        return row

    def remove(self, row: Mapping[str, object], *, for_good: bool = False) -> None:
        """Take a row out of the lists. Its id still names it, as a removed record does in the
        server's database; `for_good`: it does not, where the server deletes the record.
        """
        kept = fields_of(row)
        key = str(kept["id"])
        kept["_removed"] = True
        self.tables[str(kept["_kind"])].pop(key, None)
        self._by_id.pop(key, None)
        if not for_good:
            # cast: it was kept here, so it is a row.
            self._removed[key] = cast("Row", row)

    @overload
    def rows(self, kind: Kind[R]) -> list[R]: ...
    @overload
    def rows(self, kind: str) -> list[Row]: ...
    def rows(self, kind: Kind[R] | str) -> list[R] | list[Row]:
        """All rows of a class, the oldest first."""
        return self._rows(kind)

    def _rows(self, kind: Kind[R] | str) -> list[R]:
        # cast: the table of a class has its rows, which add() takes by their type.
        return cast("list[R]", list(self.tables[table_of(kind)].values()))

    def count(self, kind: Kind[R]) -> int:
        return len(self.tables[table_of(kind)])

    @overload
    def get(self, key: object, kind: Kind[R]) -> R | None: ...
    @overload
    def get(self, key: object) -> Row | None: ...
    def get(self, key: object, kind: Kind[R] | None = None) -> R | Row | None:
        """The living row with that id: of one class, or of whatever class."""
        row = self._by_id.get(key) if isinstance(key, str) else None
        return row if row is None or kind is None else of_kind(row, kind)

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

    @overload
    def where(self, kind: Kind[R], **fields: object) -> Iterator[R]: ...
    @overload
    def where(self, kind: str, **fields: object) -> Iterator[Row]: ...
    def where(self, kind: Kind[R] | str, **fields: object) -> Iterator[R] | Iterator[Row]:
        """The rows whose stored fields have these values."""
        return self._where(kind, fields)

    def _where(self, kind: Kind[R] | str, fields: dict[str, object]) -> Iterator[R]:
        wanted = list(fields.items())
        for row in self._rows(kind):
            if all(row.get(name) == value for name, value in wanted):
                yield row

    @overload
    def first(self, kind: Kind[R], **fields: object) -> R | None: ...
    @overload
    def first(self, kind: str, **fields: object) -> Row | None: ...
    def first(self, kind: Kind[R] | str, **fields: object) -> R | Row | None:
        """The oldest such row; None when there is none."""
        return next(self._where(kind, fields), None)

    @overload
    def one(self, kind: Kind[R], **fields: object) -> R: ...
    @overload
    def one(self, kind: str, **fields: object) -> Row: ...
    def one(self, kind: Kind[R] | str, **fields: object) -> R | Row:
        """The first such row, of which it is known that there is one."""
        found = next(self._where(kind, fields), None)
        if found is None:
            raise LookupError(f"no {table_of(kind)} with {fields}")
        return found
