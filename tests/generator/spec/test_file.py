"""The file form of a spec: nothing is lost in it, and nothing of the server's words is in ours."""

from __future__ import annotations

import json

import pytest

from generator.findings import GeneratorError
from generator.spec.file import dump_spec, load_spec
from generator.spec.load import read_spec
from tests.generator.dumps import ROOT, api, dump, field, param

_DUMP = dump(
    api(
        "createFoo",
        [param("id", "uuid", required=True, description="An id.", related="listFoos", mood=1)],
        [field("bar", "list", field("name", description="A name.")) | {"tone": [None, "é"]}, {}],
        isasync=True,
        description="Makes one.",
        group={"name": "Foo", "about": "All of the foos."},
        level="new",
    ),
    api("listFoos"),
)


def test_a_spec_comes_back_from_its_file_as_it_was() -> None:
    spec, _ = read_spec(_DUMP, "x.json", "4.22")

    assert load_spec(json.loads(dump_spec(spec, docs=True)), "x.json") == spec


def test_a_spec_of_facts_has_no_sentence_of_the_server() -> None:
    spec, _ = read_spec(_DUMP, "x.json", "4.22")

    text = dump_spec(spec, docs=False)

    assert "An id" not in text
    assert "A name" not in text
    assert "Makes" not in text
    assert "All of" not in text
    assert '"other": {"level": "new"}' in text


def test_a_spec_file_has_one_line_for_each_fact() -> None:
    spec, _ = read_spec(_DUMP, "x.json", "4.22")
    more, _ = read_spec(_DUMP.replace(b'"length": 255', b'"length": 40'), "x.json", "4.22")

    before, after = (dump_spec(one, docs=False).splitlines() for one in (spec, more))

    assert len(before) == len(after)
    assert sum(a != b for a, b in zip(before, after, strict=True)) == 1


@pytest.mark.parametrize("version", ["4.20", "4.22"])
def test_the_shipped_specs_are_in_canonical_form(version: str) -> None:
    text = (ROOT / "api_spec" / f"{version}.json").read_text()

    assert dump_spec(load_spec(json.loads(text), version), docs=False) == text


@pytest.mark.parametrize(
    "document",
    [
        {"cstyped_spec": 99},
        {"cstyped_spec": 1},
        {"cstyped_spec": 1, "version": "4", "commands": []},
        {"cstyped_spec": 1, "version": "4", "commands": {"x": {}}},
        {"cstyped_spec": 1, "version": "4", "commands": {"x": {"facts": 1}}},
    ],
)
def test_a_damaged_spec_file_is_refused(document: dict[str, object]) -> None:
    with pytest.raises(GeneratorError, match="spec file"):
        load_spec(document, "x.json")


def test_half_a_surrogate_pair_in_a_spec_file_is_made_a_text_that_files_can_hold() -> None:
    entry = {"facts": {"isasync": False}, "params": {"a\ud800": {"type": "string"}}, "fields": {}}
    document = {"cstyped_spec": 1, "version": "4.22", "commands": {"listFoos": entry}}

    spec, _ = read_spec(json.dumps(document).encode(), "x.json")

    assert [param.name for param in spec.commands[0].params] == ["a?"]


def test_a_spec_file_without_a_command_or_with_no_version_is_told_like_a_dump() -> None:
    empty = {"cstyped_spec": 1, "version": "4.22", "commands": {}}
    with pytest.raises(GeneratorError, match="contains no command"):
        read_spec(json.dumps(empty).encode(), "x.json")

    entry = {"facts": {"isasync": False}, "params": {}, "fields": {}}
    spec, findings = read_spec(
        json.dumps({**empty, "version": "x", "commands": {"listFoos": entry}}).encode(), "x.json"
    )

    assert spec.version == ""
    assert [finding.what.partition(";")[0] for finding in findings] == [
        "does not state its server's version"
    ]
