"""The values of the IR render themselves, and know what they are without their text."""

from __future__ import annotations

import pytest

from generator.interpret import ir
from generator.python.imports import Import, from_package
from generator.python.types import (
    ANY,
    BOOL,
    INT,
    STR,
    SUCCESS_MODEL,
    ModelName,
    enumeration,
    list_of,
    structure,
)

_ZONE = ModelName("Zone", from_package("models.zone", "Zone"))


@pytest.mark.parametrize(
    ("wrapper", "type_", "parse"),
    [
        ("object", "Zone", "object(Zone)"),
        ("inline", "Zone", "inline(Zone)"),
        ("list", "ListResult[Zone]", "list(Zone)"),
        ("job", "Job[Zone]", "job(Zone)"),
        ("job_list", "Job[ListResult[Zone]]", "job_list(Zone)"),
    ],
)
def test_a_result_renders_its_type_and_the_call_that_makes_it(
    wrapper: ir.Wrapper, type_: str, parse: str
) -> None:
    result = ir.Result(_ZONE, wrapper)

    assert (str(result.type), result.parse) == (type_, parse)
    assert result.is_job is type_.startswith("Job[")
    assert result.parse_imports == {_ZONE.source}


def test_plain_success_needs_no_model_to_be_decoded() -> None:
    result = ir.Result(SUCCESS_MODEL, "success")

    assert (str(result.type), result.parse) == ("Success", "success()")
    assert result.parse_imports == frozenset()


@pytest.mark.parametrize(
    ("member", "declaration"),
    [
        (ir.Member("id", "id", STR, required=True), "id: str"),
        (ir.Member("size", "size", INT, required=False), "size: int | None = None"),
        (ir.Member("odd", "odd", ANY, required=False), "odd: Any = None"),
        (
            ir.Member("class", "class_", STR, required=False),
            "class_: Annotated[str | None, Field(alias='class')] = None",
        ),
    ],
)
def test_a_member_declares_itself(member: ir.Member, declaration: str) -> None:
    assert member.declaration == declaration
    assert (Import("pydantic", "Field") in member.imports) is ("Field" in declaration)


def test_a_member_knows_its_enumeration_and_its_structure() -> None:
    states = ir.Member("states", "states", list_of(enumeration("State")), required=False)
    rules = ir.Member("rules", "rules", structure("Rule"), required=True)

    assert (states.enumeration, states.structure) == ("State", "")
    assert (rules.enumeration, rules.structure) == ("", "Rule")


@pytest.mark.parametrize(
    ("shape", "text"),
    [
        (ir.MapShape("PairMap"), "PairMap()"),
        (ir.MapShape("UnusableMap", reason="no"), "UnusableMap('no')"),
        (ir.MapShape("DynamicMap", required=("a",)), "DynamicMap(required=('a',))"),
        (
            ir.MapShape("StructMap", keys=("a", "b"), required=("a",)),
            "StructMap(keys=('a', 'b'), required=('a',))",
        ),
    ],
)
def test_the_shape_of_a_map_renders_itself(shape: ir.MapShape, text: str) -> None:
    assert str(shape) == text


def _command(*params: ir.Param, other: ir.Other | None = None) -> ir.Command:
    return ir.Command(
        wire="listZones",
        function="list_zones",
        request="ListZonesRequest",
        params=params,
        usual=ir.Result(_ZONE, "list"),
        other=other,
        repeatable=True,
        request_doc=(),
        docs=(),
    )


def test_what_the_wire_must_know_of_parameters_is_said_once() -> None:
    command = _command(
        ir.Param("class", "class_", STR, required=False, doc="", secret=True),
        ir.Param("tags", "tags", STR, required=False, doc="", map_shape=ir.MapShape("PairMap")),
    )

    assert command.wire_facts == (
        "maps={'tags': PairMap()}, secrets=frozenset({'class', 'class_'}), repeatable=True"
    )


def test_a_parameter_that_changes_the_result_gives_overloads() -> None:
    flag = ir.Param("all", "all", BOOL, required=False, doc="")
    name = ir.Param("name", "name", STR, required=False, doc="")
    result = ir.Result(SUCCESS_MODEL, "success")

    by_flag = _command(flag, name, other=ir.Other(flag, result))
    by_name = _command(flag, name, other=ir.Other(name, result))

    assert [one.params[0].keyword for one in by_flag.overloads] == [
        "all: Literal[True]",
        "all: Literal[False] | None = None",
        "all: bool | None = None",
    ]
    assert [one.params[1].keyword for one in by_name.overloads] == [
        "name: str",
        "name: None = None",
        "name: str | None = None",
    ]
    assert str(by_flag.result) == "ListResult[Zone] | Success"
    assert Import("typing", "Literal") in by_flag.overload_needs
    assert by_name.overload_needs == {Import("typing", "overload")}
