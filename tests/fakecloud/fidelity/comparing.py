"""Two answers to the same question, a live server's and FakeCloud's, and how they differ."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import IntEnum
from typing import Any  # JSON of a server

from .pairing import pairs
from .translation import Translation


class Level(IntEnum):
    """How far two answers agree, from the coarsest."""

    SHAPE = 0  # status, error code, envelope, key of the object, how a job ended
    FIELDS = 1  # the same names in every object, at every depth
    VALUES = 2  # the same values, and the same rows in every list


@dataclass(frozen=True)
class Difference:
    """One thing in which an answer is another than the recorded one."""

    exchange: str
    level: Level
    path: str
    text: str

    def __str__(self) -> str:
        return f"{self.exchange}: {self.path}: {self.text}"


@dataclass
class Comparison:
    """Compares answers of one server, one after the other, and remembers what they told."""

    translation: Translation = field(default_factory=Translation)
    # Rows that were there before anybody asked, and have no counterpart in the other cloud.
    only_there: set[str] = field(default_factory=set)
    only_here: set[str] = field(default_factory=set)
    # Fields whose values, or whose very presence, are the moment's.
    # Fields that tell how somebody set a cloud up. What they show at the start is a pair.
    installation: frozenset[str] = frozenset()
    at_start: bool = False
    any_value: frozenset[str] = frozenset()
    any_presence: frozenset[str] = frozenset()

    def of(self, exchange: str, there: tuple[int, str], here: tuple[int, str]) -> list[Difference]:
        """How an answer here, status and body, differs from the recorded one."""
        return [
            Difference(exchange, level, path, text)
            for level, path, text in self._answers(there, here)
        ]

    def row(self, name: str, key: str, there: Any, here: Any) -> list[Difference]:
        """How an object differs in its values from what the live server showed of it.

        Fields are not compared: what it showed may have been less than a list shows.
        """
        return [
            Difference(name, level, path, text)
            for level, path, text in self._objects(there, here, key, None)
            if level is Level.VALUES
        ]

    def gone(self, name: str, key: str, here: list[Any]) -> list[Difference]:
        """A difference where there is still what the live server deleted."""
        text = "deleted, and still there"
        return [Difference(name, Level.VALUES, key, f"{text}: {_shown(row)}") for row in here]

    def _answers(
        self, there: tuple[int, str], here: tuple[int, str]
    ) -> Iterator[tuple[Level, str, str]]:
        if there[0] != here[0]:
            yield Level.SHAPE, "status", f"{here[0]}, live {there[0]} {_shown(here[1])}"
            return
        (their_envelope, theirs), (our_envelope, ours) = opened(there[1]), opened(here[1])
        if their_envelope != our_envelope:
            yield Level.SHAPE, "envelope", f"{our_envelope}, live {their_envelope}"
            return
        if not isinstance(theirs, dict) or not isinstance(ours, dict):
            if type(theirs) is not type(ours):  # A text alone is the text of a refusal.
                yield Level.SHAPE, "body", f"{_shown(ours)}, live {_shown(theirs)}"
            return
        for name in ("errorcode", "jobstatus"):
            if theirs.get(name) != ours.get(name):
                text = f"{_shown(ours.get(name))}, live {_shown(theirs.get(name))}"
                yield Level.SHAPE, name, f"{text} {_shown(ours.get('jobresult', ''))}"
                return
        lists = [
            name
            for name in theirs.keys() | ours.keys()
            if isinstance(theirs.get(name), list) or isinstance(ours.get(name), list)
        ]
        for name in lists:
            theirs.setdefault(name, [])  # A list without rows has no key.
            ours.setdefault(name, [])
        if not lists:
            self._take_subject(theirs, ours)
        yield from self._objects(theirs, ours, "", None, top=True)

    def _take_subject(self, theirs: Any, ours: Any) -> None:
        """What an answer is about is what the recorded one is about, whatever was known before."""
        for name in ("id", "jobid"):
            if isinstance(theirs.get(name), str) and isinstance(ours.get(name), str):
                self.translation.pair(theirs[name], ours[name])
        for name, value in theirs.items():
            if isinstance(value, dict) and isinstance(ours.get(name), dict):
                self._take_subject(value, ours[name])

    def _objects(
        self, theirs: Any, ours: Any, path: str, owner: str | None, *, top: bool = False
    ) -> Iterator[tuple[Level, str, str]]:
        owner = theirs["id"] if isinstance(theirs.get("id"), str) else owner
        counted = {"count"} if top else set()
        for name in sorted((theirs.keys() | ours.keys()) - counted):
            inside = f"{path}.{name}" if path else name
            if name not in ours or name not in theirs:
                if name not in self.any_presence:
                    what = "missing" if name in theirs else "too many"
                    value = theirs.get(name, ours.get(name))
                    yield Level.FIELDS, inside, f"{what} ({_shown(value)})"
                continue
            yield from self._values(theirs[name], ours[name], name, inside, owner)
        if counted & (theirs.keys() | ours.keys()):
            yield from self._counts(theirs, ours)

    def _values(
        self, theirs: Any, ours: Any, name: str, path: str, owner: str | None
    ) -> Iterator[tuple[Level, str, str]]:
        if isinstance(theirs, dict) and isinstance(ours, dict):
            yield from self._objects(theirs, ours, path, owner)
        elif isinstance(theirs, list) and isinstance(ours, list):
            yield from self._lists(theirs, ours, name, path)
        elif isinstance(theirs, dict | list) or isinstance(ours, dict | list):
            yield Level.FIELDS, path, f"{_shown(ours)}, live {_shown(theirs)}"
        elif (nested := _nested(theirs, ours)) is not None:
            yield from self._values(*nested, name, path, owner)
        elif self.at_start and name in self.installation and theirs != ours:
            self.translation.pair(theirs, ours)
        elif name in self.any_value:
            if type(theirs) is not type(ours):
                yield Level.VALUES, path, f"{_shown(ours)}, live {_shown(theirs)}"
        elif not self.translation.same(theirs, ours, name, owner, path):
            yield Level.VALUES, path, f"{_shown(ours)}, live {_shown(theirs)}"

    def _lists(
        self, theirs: list[Any], ours: list[Any], name: str, path: str
    ) -> Iterator[tuple[Level, str, str]]:
        for there, here in pairs(theirs, ours, self.translation, self.only_here):
            inside = f"{path}[{_named(there if there is not None else here)}]"
            if here is None and _id(there) not in self.only_there:
                yield Level.VALUES, inside, f"this row is missing: {_shown(there)}"
            elif there is None and _id(here) not in self.only_here:
                yield Level.VALUES, inside, f"this row is too many: {_shown(here)}"
            elif there is not None and here is not None:
                yield from self._values(there, here, name, inside, None)
            if self.at_start and here is None and _id(there):
                self.only_there.add(_id(there))
            if self.at_start and there is None and _id(here):
                self.only_here.add(_id(here))

    def _counts(self, theirs: Any, ours: Any) -> Iterator[tuple[Level, str, str]]:
        """`count` of a list, apart from the rows that one of the two has not."""
        left = [
            body.get("count", 0)
            - sum(len(each) for each in body.values() if isinstance(each, list))
            for body in (theirs, ours)
        ]
        if left[0] != left[1]:
            yield Level.VALUES, "count", f"{ours.get('count')}, live {theirs.get('count')}"


def opened(text: str) -> tuple[str, Any]:
    """The envelope and what is inside; a body that is no JSON as it is."""
    if not text.startswith("{"):
        return "", text
    envelope, inside = next(iter(json.loads(text, strict=False).items()))
    return envelope, inside


def _nested(theirs: object, ours: object) -> tuple[Any, Any] | None:
    """Two texts that are JSON themselves, or maps as Java writes them, read."""
    if not isinstance(theirs, str) or not isinstance(ours, str) or theirs[:1] not in ("[", "{"):
        return None
    try:
        return json.loads(theirs), json.loads(ours)
    except ValueError:
        if theirs[:1] != "{" or ours[:1] != "{":
            return None
        return _java_map(theirs), _java_map(ours)


def _java_map(text: str) -> dict[str, str]:
    """{a=b, c=d}: in the order of a hash."""
    pairs = (each.partition("=") for each in text[1:-1].split(", "))
    return {name: value for name, _, value in pairs}


def _id(value: Any) -> str:
    return str(value.get("id", "")) if isinstance(value, dict) else ""


def _named(value: Any) -> str:
    if not isinstance(value, dict):
        return ""
    name = next((value[each] for each in ("name", "key", "username") if value.get(each)), "")
    return str(name)


def _shown(value: Any) -> str:
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    return text if len(text) < 120 else f"{text[:117]}..."
