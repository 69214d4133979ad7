"""The server's type words become annotations that know what they import."""

from __future__ import annotations

import pytest

from generator.python.imports import Import, import_lines
from generator.python.type_words import (
    is_field_word,
    is_written_type,
    java_type,
    param_base,
    published_type,
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
        ("NicResponse", "{NicResponse}"),
        ("List<NicResponse>", "list[{NicResponse}]"),
        ("Set<Long>", "list[int]"),
        ("String[]", "list[str]"),
        ("Map<String, String>", "dict[str, str]"),
        ("Map<String, List<NicResponse>>", "dict[str, list[{NicResponse}]]"),
        ("Map", "dict[str, str]"),
        ("PowerState", "str"),
        ("Object", "Any"),
    ],
)
def test_a_java_type_has_one_python_type(java: str, text: str) -> None:
    assert java_type(java, _CLASSES, {"PowerState"}).text == text


def test_classes_become_models_whole_words_only() -> None:
    found = java_type("Map<String, List<NicResponse>>", _CLASSES)

    assert found.named({"NicResponse": "Nic"}) == "dict[str, list[Nic]]"


@pytest.mark.parametrize(
    ("word", "text"),
    [("uuid", "str"), ("long[]", "list[int]"), ("state", "str"), ("bigdecimal", "Decimal")],
)
def test_a_published_word_has_a_type(word: str, text: str) -> None:
    found = published_type(word)

    assert found is not None
    assert found.text == text


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
    assert param_base(word) == base


@pytest.mark.parametrize(
    ("text", "good"),
    [
        ("str", True),
        ("str | int", True),
        ("list[NicResponse]", True),
        ("dict[str, list[ZoneResponse]]", True),
        ("flaot", False),
        ("list[", False),
        ("__import__('os')", False),
    ],
)
def test_a_type_in_an_overlay_is_checked(text: str, good: bool) -> None:
    assert is_written_type(text) is good


def test_import_lines_stand_as_the_linter_wants_them() -> None:
    imports = [
        Import(".nic", "Nic"),
        Import("..types", "ZoneType"),
        Import("cstyped.model", "Model"),
        Import("typing", "Any"),
        Import("typing", "TYPE_CHECKING"),
        Import("decimal", "Decimal"),
        Import("pydantic", "Field"),
    ]

    assert import_lines(imports) == (
        "from decimal import Decimal",
        "from typing import TYPE_CHECKING, Any",
        "",
        "from cstyped.model import Model",
        "from pydantic import Field",
        "",
        "from ..types import ZoneType",
        "from .nic import Nic",
    )
