"""The words behind a command: NAME=VALUE, and names or ids of what it is about."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from cstyped.cli.exits import Mistake

STANDARD_INPUT = "-"


@dataclass(frozen=True, slots=True)
class Line:
    """values: what stands behind each "=". objects: the other words; "-" is standard input."""

    values: Mapping[str, str] = field(default_factory=dict[str, str], repr=False)
    objects: tuple[str, ...] = ()


def read_line(words: Iterable[str]) -> Line:
    """Take the words apart. Raises Mistake for a name that is given twice."""
    values: dict[str, str] = {}
    objects: list[str] = []
    for word in words:
        name, equals, value = word.partition("=")
        if not equals:
            objects.append(word)
        elif not name:
            raise Mistake(f"{word!r} is not NAME=VALUE")
        elif name in values:
            raise Mistake(f"{name} is given twice; write a list as one value: {name}=a,b")
        else:
            values[name] = value
    return Line(values, tuple(objects))
