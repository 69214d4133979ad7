"""The class of a command that the server's model lacks: how much of it must be alike."""

from __future__ import annotations

import pytest

from generator.facts.server_model import (
    ClassField,
    CommandFacts,
    ResponseClass,
    ServerModel,
)
from generator.interpret.answer_classes import declared
from generator.spec.model import CommandSpec, FieldSpec


def _server(fields: int) -> ServerModel:
    """A server whose listThings answers a class with fields f1, f2, ..."""
    own = tuple(ClassField(f"f{number}", "String") for number in range(1, fields + 1))
    things = CommandFacts("ThingResponse", "list", "listthingsresponse", "thing")
    return ServerModel(
        {"listThings": things}, {"ThingResponse": ResponseClass("ThingResponse", "", own)}
    )


def _answer(same: int, others: int, fields: int, *, related: tuple[str, ...] = ()) -> str:
    """The class of an unknown command: with some fields of that class, and some that it lacks."""
    names = [f"f{number}" for number in range(1, same + 1)] + [f"x{n}" for n in range(others)]
    tree = tuple(FieldSpec(name, "string") for name in names)
    command = CommandSpec("getWidget", related=related, fields=tree)
    return declared(command, _server(fields)).cls


@pytest.mark.parametrize(
    ("same", "others", "found"),
    [
        (60, 40, "ThingResponse"),
        (59, 41, "WidgetResponse"),
        (0, 3, "WidgetResponse"),
    ],
)
def test_the_class_of_a_related_command_needs_three_fifths_of_the_fields(
    same: int, others: int, found: str
) -> None:
    assert _answer(same, others, 100, related=("listThings",)) == found


@pytest.mark.parametrize(
    ("same", "others", "found"),
    [
        (90, 10, "ThingResponse"),
        (89, 11, "WidgetResponse"),
    ],
)
def test_a_class_that_nothing_else_connects_must_look_just_like_the_answer(
    same: int, others: int, found: str
) -> None:
    assert _answer(same, others, same) == found


def test_a_class_is_not_known_by_a_part_of_its_own_fields() -> None:
    assert _answer(8, 0, 8) == "ThingResponse"
    assert _answer(8, 0, 9) == "WidgetResponse"


@pytest.mark.parametrize(("fields", "found"), [(5, "ThingResponse"), (4, "WidgetResponse")])
def test_an_answer_of_few_fields_is_not_known_by_its_looks(fields: int, found: str) -> None:
    assert _answer(fields, 0, fields) == found
