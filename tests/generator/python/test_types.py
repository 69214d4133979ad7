"""The server's type words become annotations that know what they import."""

from __future__ import annotations

import pytest

from generator.python.imports import Import, from_package, import_lines
from generator.python.type_words import (
    is_field_word,
    java_type,
    param_type,
    published_type,
    written_type,
)
from generator.python.types import (
    ANY,
    INT,
    NONE,
    STR,
    ModelName,
    dict_of,
    enumeration,
    list_of,
    named,
)

_CLASSES = frozenset({"NicResponse", "ZoneResponse"})


@pytest.mark.parametrize(
    ("java", "text"),
    [
        ("String", "str"),
        ("Long", "int"),
        ("Boolean", "bool"),
        ("Double", "float"),
        ("BigDecimal", "Decimal"),
        ("Date", "datetime"),
        ("NicResponse", "NicResponse"),
        ("List<NicResponse>", "list[NicResponse]"),
        ("Set<Long>", "list[int]"),
        ("String[]", "list[str]"),
        ("Map<String, String>", "dict[str, str]"),
        ("Map<String, List<NicResponse>>", "dict[str, list[NicResponse]]"),
        ("Map", "dict[str, str]"),
        ("PowerState", "str"),
        ("Object", "Any"),
    ],
)
def test_a_java_type_has_one_python_type(java: str, text: str) -> None:
    assert str(java_type(java, _CLASSES, {"PowerState"})) == text


def test_classes_become_models_with_what_imports_them() -> None:
    found = java_type("Map<String, List<NicResponse>>", _CLASSES)

    nic = ModelName("Nic", from_package("models.nic", "Nic"))
    assert str(named(found, {"NicResponse": nic})) == "dict[str, list[Nic]]"
    assert named(found, {"NicResponse": nic}).imports == {nic.source}


def test_a_union_holds_each_type_once() -> None:
    assert str(STR.or_else(NONE).or_else(INT).or_else(NONE)) == "str | None | int"
    assert STR.or_else(STR) == STR


def test_all_that_a_type_is_made_of_is_known_without_its_text() -> None:
    found = list_of(enumeration("ZoneType")).or_else(dict_of(ANY))

    assert enumeration("ZoneType") in found.walk()
    assert found.imports == {from_package("types", "ZoneType"), Import("typing", "Any")}


@pytest.mark.parametrize(
    ("word", "text"),
    [("uuid", "str"), ("long[]", "list[int]"), ("state", "str"), ("bigdecimal", "Decimal")],
)
def test_a_published_word_has_a_type(word: str, text: str) -> None:
    found = published_type(word)

    assert found is not None
    assert str(found) == text


def test_words_that_need_a_tree_are_known_and_others_are_not() -> None:
    assert published_type("zoneresponse") is None
    assert is_field_word("zoneresponse")
    assert is_field_word("set")
    assert not is_field_word("sunshine")


@pytest.mark.parametrize(
    ("word", "base"),
    [("tzdate", "Timestamp"), ("short", "int"), ("double", "Number"), ("rainbow", "str")],
)
def test_a_parameter_of_an_unknown_type_is_text(word: str, base: str) -> None:
    assert str(param_type(word)) == base


@pytest.mark.parametrize(
    ("written", "text"),
    [
        ("str", "str"),
        ("str | int", "str | int"),
        ("list[NicResponse]", "list[NicResponse]"),
        ("dict[str, list[ZoneResponse]]", "dict[str, list[ZoneResponse]]"),
        ("list[str] | dict[str, int]", "list[str] | dict[str, int]"),
        ("list[str | int]", "list[str | int]"),
        ("dict[str, int | list[str]] | bool", "dict[str, int | list[str]] | bool"),
    ],
)
def test_a_type_that_an_overlay_writes_is_understood(written: str, text: str) -> None:
    found = written_type(written)

    assert found is not None
    assert str(found) == text


@pytest.mark.parametrize(
    "written", ["flaot", "list[", "list[flaot]", "str | flaot", "str |", "__import__('os')", ""]
)
def test_what_is_no_type_is_none(written: str) -> None:
    assert written_type(written) is None


def test_import_lines_stand_as_the_linter_wants_them() -> None:
    imports = [
        from_package("models.nic", "Nic"),
        from_package("types", "ZoneType"),
        Import("cstyped.model", "Model"),
        Import("typing", "Any"),
        Import("typing", "TYPE_CHECKING"),
        Import("decimal", "Decimal"),
        Import("pydantic", "Field"),
    ]

    assert import_lines(imports, "models") == (
        "from decimal import Decimal",
        "from typing import TYPE_CHECKING, Any",
        "",
        "from cstyped.model import Model",
        "from pydantic import Field",
        "",
        "from ..types import ZoneType",
        "from .nic import Nic",
    )


@pytest.mark.parametrize(
    ("folder", "module"),
    [
        ("models", ".nic"),
        ("api", "..models.nic"),
        ("api/commands", "...models.nic"),
        ("", ".models.nic"),
    ],
)
def test_a_module_of_the_package_is_imported_from_where_the_line_stands(
    folder: str, module: str
) -> None:
    assert from_package("models.nic", "Nic").module_from(folder) == module
