"""Overlay files: an entry with a slip in it is refused, with all other slips of the file."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from generator.facts.operations.classes import Always
from generator.facts.overlay_file import parse_overlay, read_overlays
from generator.findings import GeneratorError
from generator.versions import in_range

_GOOD = """
[[fix]]
op = "always"
versions = ">=4.11"
reason = "a zone has an id"
evidence = "seen"
class = "ZoneResponse"
fields = ["id"]
"""


def _problems(text: str) -> list[str]:
    return [finding.what for finding in parse_overlay(tomllib.loads(text), "x.toml")[1]]


def test_a_good_entry_is_taken() -> None:
    overlay, findings = parse_overlay(tomllib.loads(_GOOD), "x.toml")

    assert findings == ()
    assert overlay.fixes == (
        Always(place="x.toml entry 1", versions=">=4.11", cls="ZoneResponse", fields=("id",)),
    )


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('op = "always"', 'op = "sometimes"', "unknown op 'sometimes'"),
        ('reason = "a zone has an id"', "", "needs the key 'reason'"),
        ('reason = "a zone has an id"', 'reason = " "', "'reason' is empty"),
        ('class = "ZoneResponse"', "", "needs the key 'class'"),
        ('class = "ZoneResponse"', 'class = "Z"\nkind = "x"', "knows no key 'kind'"),
        ('fields = ["id"]', 'fields = "id"', "'fields' must be a list of names"),
        ('">=4.11"', '"4.11"', "'4.11' is not a version range"),
        ('">=4.11"', '">=x"', "no version in '>=x'"),
        ('">=4.11"', '">=4.11 <5 || 6"', "no version in '>=4.11 <5 || 6'"),
        ('">=4.11"', "5", "'versions' must be a string"),
        ('class = "ZoneResponse"', "class = 5", "'class' must be a string"),
        ('class = "ZoneResponse"', 'class = "a b; c"', "'a b; c' is not the name of a class"),
        ('fields = ["id"]', "fields = [5]", "'fields' must be a list of names"),
        ("[[fix]]", "[[fixes]]", "unknown table 'fixes'"),
        ("[[fix]]", "[fix]", "entries start with [[fix]], in two brackets"),
    ],
)
def test_a_slip_in_an_entry_is_named(old: str, new: str, said: str) -> None:
    assert any(said in problem for problem in _problems(_GOOD.replace(old, new)))


_MAP = """
[[fix]]
op = "set-map"
versions = ">=4.11"
reason = "r"
evidence = "e"
apis = ["x"]
param = "p"
style = "struct"
name = "Thing"
keys = { a = "str" }
"""


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('"struct"', '"odd"', "unknown style 'odd'"),
        ("keys = {", "more = {", "a struct needs a table of 'keys'"),
        ('name = "Thing"', 'name = "a-b"', "a struct needs a 'name'"),
        ("{ a =", '{ "dhcp:1" =', "the key 'dhcp:1' must be a Python name"),
        ('"str" }', '"text" }', "must be a Python name, with str, int, bool or float"),
        ("keys = {", 'required = ["b"]\nkeys = {', "requires 'b', which is not one of its keys"),
        ('name = "Thing"', 'name = "Model"', "Model would hide a name"),
    ],
)
def test_a_map_that_could_not_be_typed_is_refused(old: str, new: str, said: str) -> None:
    assert any(said in problem for problem in _problems(_MAP.replace(old, new)))


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('[models]\nA = "x-y"', "'x-y' is not a Python name"),
        ('[models]\nA = "Zone"\nB = "Zone"', "Zone names A and B"),
        ('[functions]\na = "class"', "'class' is not a Python name"),
        ("[enum.A]", "needs a list of 'values'"),
        ('[enum.A]\nvalues = [1, "x"]', "mixes numbers and strings"),
        ('[enum.A]\nvalues = [1]\nnames = { x = "Y" }', "must have numbers as keys"),
        ('[enum."a-b"]\nvalues = ["x"]', "needs a Python name"),
        ('[enum.str]\nvalues = ["x"]', "would hide a name"),
        ("[enum.A]\nvalues = [1.5]", "values must be strings or whole numbers"),
        ("[enum.A]\nvalues = [true]", "values must be strings or whole numbers"),
        ('[models]\nA = "ListResult"', "ListResult would hide a name"),
        ('[functions]\na = "send"', "send would hide a name"),
        ("models = 5", "'models' must be a table"),
        ("enum = 5", "'enum' must be a table"),
    ],
)
def test_names_that_python_cannot_have_are_refused(text: str, said: str) -> None:
    assert any(said in problem for problem in _problems(text))


@pytest.mark.parametrize(
    ("entry", "said"),
    [
        ('op = "param-type"\napis = ["a"]\nparam = "p"\ntype = "banana"', "unknown type 'banana'"),
        ('op = "set-answer"\napis = ["a"]\nkind = "banana"', "unknown kind 'banana'"),
    ],
)
def test_a_word_that_nobody_knows_is_refused(entry: str, said: str) -> None:
    common = 'versions = ">=4.11"\nreason = "r"\nevidence = "e"'

    assert any(said in problem for problem in _problems(f"[[fix]]\n{entry}\n{common}"))


def test_all_that_is_wrong_is_said_at_once(tmp_path: Path) -> None:
    (tmp_path / "a.toml").write_text(_GOOD.replace('"always"', '"x"'))
    (tmp_path / "b.toml").write_text("= no toml")

    with pytest.raises(GeneratorError) as caught:
        read_overlays(tmp_path.glob("*.toml"))

    assert "a.toml entry 1: unknown op 'x'" in str(caught.value)
    assert "b.toml: unreadable" in str(caught.value)


@pytest.mark.parametrize(
    ("version", "wanted", "inside"),
    [
        ("4.22", ">=4.11", True),
        ("4.22.0.0", ">=4.22", True),
        ("4.22.0.0-SNAPSHOT", "<4.22", False),
        ("4.9", ">=4.11", False),
        ("4.18.2", "<=4.18", True),
        ("4.18.2", "==4.18", True),
        ("4.18", ">=4.17,<4.19", True),
        ("4.19", ">=4.17,<4.19", False),
        ("4.18", ">4.18", False),
        ("", "<4", True),  # a version that nobody knows
    ],
)
def test_ranges_are_of_numbers_not_of_texts(version: str, wanted: str, inside: bool) -> None:
    assert in_range(version, wanted) is inside
