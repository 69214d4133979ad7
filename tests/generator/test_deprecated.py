"""`api_spec/deprecated.toml`: each entry names what there is, and so does what to use instead."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Iterator
from functools import cache

from generator.diff.compare import diff
from generator.diff.side import load_side
from generator.facts.deprecations import deprecations, parse_deprecations, unmatched
from generator.json_types import Table, as_list, table, text, texts
from generator.pipeline import Built, Options, make
from generator.spec.shipped import shipped_spec
from generator.versions import in_range, version_key
from tests.generator.dumps import EVIDENCE, ROOT, api, build, dump, field, param

KEYS = {"apis", "param", "class", "field", "since", "instead", "reason", "evidence"}


def _entries() -> list[Table]:
    parsed = tomllib.loads((ROOT / "api_spec" / "deprecated.toml").read_text(encoding="utf-8"))
    return [table(entry) for entry in as_list(parsed["deprecated"]) or ()]


@cache
def _shipped() -> Built:
    return make(shipped_spec("4.22"), Options(shipped=True, spec_name="4.22.json"), formatted=False)


@cache
def _params() -> dict[str, set[str]]:
    commands = _shipped().sources.spec.commands
    return {command.name: {param.name for param in command.params} for command in commands}


@cache
def _fields() -> dict[str, set[str]]:
    shapes = _shipped().shapes.shapes
    return {cls: {entry.wire for entry in shape.fields} for cls, shape in shapes.items()}


def _places(entry: Table) -> Iterator[tuple[str, str, set[str]]]:
    """What an entry names, one by one, and what else there is in the same place."""
    name, field = text(entry.get("class")), text(entry.get("field"))
    if name:
        yield name, field, _fields()[name]
    for command in texts(entry.get("apis")):
        param = text(entry.get("param"))
        yield command, param, _params()[command] if param else set(_params())


def test_entries_have_the_keys_that_are_due() -> None:
    for entry in _entries():
        assert entry.keys() <= KEYS, entry
        assert {"reason", "evidence"} <= entry.keys(), entry
        assert ("apis" in entry) != ("class" in entry), entry
        assert ("class" in entry) == ("field" in entry), entry
        since = entry.get("since", "4.11")
        assert isinstance(since, str), entry
        assert in_range("4.22", f">={since}"), entry
        assert version_key(since), entry


def test_what_is_deprecated_exists_in_the_newest_dump() -> None:
    for entry in _entries():
        for place, name, names in _places(entry):
            assert (name or place) in names, f"{place} has no {name or 'command'}"


def test_what_to_use_instead_exists_beside_it_or_is_a_command() -> None:
    for entry in _entries():
        gone = {name or place for place, name, _ in _places(entry)}
        for place, _, names in _places(entry):
            for other in texts(entry.get("instead", [])):
                assert other not in gone, entry
                assert other in names or other in _params(), f"{place} has no {other}"


def test_nothing_is_said_twice() -> None:
    said = [(place, name) for entry in _entries() for place, name, _ in _places(entry)]
    assert len(said) == len(set(said))


def test_what_a_description_of_the_server_calls_deprecated_is_listed() -> None:
    said = {(place, name) for entry in _entries() for place, name, _ in _places(entry)}
    described = table(json.loads((EVIDENCE / "descriptions.json").read_text("utf-8")))
    called = {
        (command, param)
        for command, params in table(described["deprecated"]).items()
        for param in texts(params)
    }
    assert called
    assert called <= said


# --- what the generator makes of it ---------------------------------------------------------------


def _of_old_server(version: str) -> Built:
    apis = [
        api("lockAccount", [param("account")], [field("success", "boolean")]),
        api("resetSSHKeyForVirtualMachine", [param("keypair"), param("keypairs", "list")]),
        api("listPods", [], [field("id"), field("startip")]),
    ]
    return build(dump(*apis), version=version)


def test_a_package_of_a_user_has_the_marks() -> None:
    tree = _of_old_server("4.22").tree

    for path in ("api/functions.pyi", "api/requests.pyi", "api/methods.pyi"):
        assert "@deprecated('use disableAccount instead')" in tree[path] or (
            "@deprecated('use disable_account instead')" in tree[path]
        ), path
    assert "category=None" in tree["api/commands/lock_account.py"]
    assert "class _Startip:" in tree["models/pod.py"]
    reset = tree["api/commands/reset_ssh_key_for_virtual_machine.py"]
    assert "'keypair': 'use keypairs instead'" in reset


def test_what_an_older_server_does_not_call_deprecated_is_not_marked() -> None:
    tree = _of_old_server("4.15").tree

    assert "@deprecated" in tree["api/functions.pyi"]  # lockAccount, since 4.7
    assert "deprecated" not in tree["api/commands/reset_ssh_key_for_virtual_machine.py"].lower()
    assert "deprecated" not in tree["models/pod.py"].lower()


def test_a_package_without_anything_deprecated_imports_no_mark() -> None:
    tree = build(dump(api("listZones", [param("id", "uuid")], [field("id")]))).tree

    assert not [path for path, text in tree.items() if "deprecated" in text.lower()]


def test_every_entry_that_is_wrong_is_named() -> None:
    good = {"apis": ["lockAccount"], "reason": "old", "evidence": "source"}
    wrong = [
        {**good, "class": "PodResponse", "field": "startip"},
        {**good, "instaed": ["disableAccount"]},
        {**good, "since": "soon"},
        {"apis": ["lockAccount"], "evidence": "source"},
        {"class": "PodResponse", "reason": "old", "evidence": "source"},
    ]

    entries, findings = parse_deprecations({"deprecated": [good, *wrong]}, "mine.toml")

    assert len(entries) == 1
    assert [finding.place for finding in findings] == [
        f"mine.toml entry {number}" for number in range(2, 7)
    ]


def test_an_entry_for_what_is_not_there_is_an_error() -> None:
    entries, _ = parse_deprecations(
        {
            "deprecated": [
                {"apis": ["lockAccount", "gone"], "reason": "old", "evidence": "source"},
                {"apis": ["gone"], "reason": "old", "evidence": "source"},
                {"apis": ["lockAccount"], "param": "no", "reason": "old", "evidence": "source"},
                {"class": "PodResponse", "field": "no", "reason": "old", "evidence": "source"},
            ]
        },
        "mine.toml",
    )
    found = deprecations(entries, "4.22")

    errors = list(unmatched(found, {"lockAccount": {"account"}}, {"PodResponse": {"id"}}))

    assert [error.place for error in errors] == [
        f"mine.toml entry {number}" for number in (2, 3, 4)
    ]


def test_a_diff_shows_what_became_deprecated() -> None:
    found = diff(load_side("4.20")[0], load_side("4.22")[0])

    became = {(one.kind, one.resource, one.field) for one in found.changes if "deprec" in one.kind}
    assert ("field-deprecated", "StoragePool", "disksizetotal") in became
    assert ("field-deprecated", "Pod", "startip") not in became  # since 4.16
    fornsx = [one for one in found.changes if one.kind == "param-deprecated"]
    assert {(one.command, one.path) for one in fornsx} == {
        ("createNetworkOffering", "fornsx"),
        ("createVPCOffering", "fornsx"),
    }
    assert not any(one.breaking for one in fornsx)
