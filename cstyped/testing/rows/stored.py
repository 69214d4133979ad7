"""What every row has, and how a class of rows is named together with the type of its rows.

A row is a plain dictionary of what was stored, under wire names. Type checkers see a TypedDict for
each class: its fields, which the generator writes, and what FakeCloud keeps besides, under names
that start with "_" and are never answered.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Generic, TypeAlias, TypedDict, TypeVar

# An object of an answer: what is shown of a row, or was put together for one answer.
Shown: TypeAlias = dict[str, object]


class Kept(TypedDict, total=False):
    """What is kept of a row besides the fields of its class."""

    _kind: str  # the class
    _number: int  # the internal number
    _since: float  # when it was made
    _written: str  # the same as answers write it
    _owner: str  # the id of the account that it belongs to
    _removed: bool  # it is in no list any more, but its id still names it
    _hidden: Sequence[str]  # fields that are not shown for now
    _system: bool  # the server's own
    _icon: bool  # it has an icon


class Row(Kept, total=False):
    """A row of a class that is known at run time only, with what rows of many classes have.
    `fields_of` gives all of its fields.
    """

    id: str
    details: dict[str, str]
    tags: list[Shown]


R = TypeVar("R", bound=Mapping[str, object])


class Kind(Generic[R]):
    """A class of rows by its name, with the type of its rows: `MACHINES` is Kind[MachineRow]."""

    __slots__ = ("name",)

    def __init__(self, name: str) -> None:
        self.name = name

    def __repr__(self) -> str:
        return f"Kind({self.name!r})"
