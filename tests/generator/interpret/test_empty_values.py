"""What a command's Wire says of empty lists, and of filters that empty text would drop."""

from __future__ import annotations

from pathlib import Path
from typing import get_args

import pytest

from cstyped.wire.empty import Meaning
from generator.facts.operations.parameters import EmptyList
from generator.facts.overlay_file import parse_overlay
from tests.generator.dumps import api, build, dump, field, param

_ROW = [field("id", "uuid"), field("name")]


def _wire(data: bytes, command: str, *overlays: Path) -> str:
    """The arguments of a command's Wire; empty where it has none."""
    package = build(data, overlays=overlays).package
    return next(one.wire_facts for one in package.commands if one.wire == command)


def _entries(tmp_path: Path, *entries: str) -> Path:
    mine = tmp_path / "mine.toml"
    common = 'op = "empty-list"\nversions = ">=4.11"\nreason = "r"\nevidence = "e"\n'
    mine.write_text("".join(f"[[fix]]\n{common}{entry}\n" for entry in entries))
    return mine


def test_an_entry_says_what_an_empty_list_means_and_a_docstring_tells(tmp_path: Path) -> None:
    data = dump(
        api("listFoos", [param("barIds", "list", description="the bars")], _ROW),
        api("updateFoo", [param("bars", "list"), param("id", "uuid")], _ROW),
    )
    mine = _entries(
        tmp_path,
        'apis = ["listFoos"]\nparam = "barIds"\nmeans = "no-rows"',
        'apis = ["updateFoo"]\nparam = "bars"\nmeans = "clears"',
    )

    built = build(data, overlays=(mine,))

    facts = {one.wire: one.wire_facts for one in built.package.commands}
    # In lower case: the server reads names in any, and so do untyped calls.
    assert facts["listFoos"] == "repeatable=True, empty_lists={'barids': 'no-rows'}"
    assert facts["updateFoo"] == "empty_lists={'bars': 'clears'}"
    docs = {one.wire: " ".join(one.docs) for one in built.package.commands}
    assert "barIds: the bars; an empty list gives no rows, without asking" in docs["listFoos"]
    assert "bars: an empty list leaves none" in docs["updateFoo"]


def test_a_list_that_no_entry_knows_has_no_meaning() -> None:
    assert _wire(dump(api("updateFoo", [param("bars", "list")], _ROW)), "updateFoo") == ""


@pytest.mark.parametrize(
    ("command", "kind", "more", "said"),
    [
        ("listFoos", "uuid", {"since": "4.18"}, True),
        ("findFoo", "uuid", {"since": "4.18"}, True),
        # Without a mark the server takes internal numbers too, and refuses empty text.
        ("listFoos", "uuid", {}, False),
        ("listFoos", "string", {"since": "4.18"}, False),
        ("updateFoo", "uuid", {"since": "4.18"}, False),
    ],
)
def test_filters_that_the_server_drops_where_they_are_empty_are_named(
    command: str, kind: str, more: dict[str, object], said: bool
) -> None:
    wire = _wire(dump(api(command, [param("barid", kind, **more)], _ROW)), command)

    assert ("dropped_if_empty=frozenset({'barid'})" in wire) is said


def test_the_words_of_the_entries_are_those_of_the_runtime() -> None:
    for word in get_args(Meaning):
        entry = {"op": "empty-list", "apis": ["a"], "param": "p", "means": word}
        overlay, findings = parse_overlay(
            {"fix": [{**entry, "versions": ">=4.11", "reason": "r", "evidence": "e"}]}, "x.toml"
        )
        assert findings == ()
        (fix,) = overlay.fixes
        assert isinstance(fix, EmptyList)
        assert fix.means == word
