"""FakeCloud's listApis publishes what the live server's did."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from cstyped.testing import FakeCloud
from generator.pipeline import Options, gather
from generator.spec.canonical import canonicalise
from generator.spec.model import CommandSpec, FieldSpec, Spec
from generator.spec.read import read_dump
from generator.spec.shipped import shipped_spec


def _live(version: str) -> Spec:
    """The shipped spec of that version, with the plug-ins' commands where FakeCloud has them."""
    return gather(shipped_spec(version), Options()).spec


def _published(version: str, name: str | None = None) -> tuple[CommandSpec, ...]:
    with FakeCloud(version=version) as cloud, cloud.client() as client:
        answer = client.call("listApis", {"name": name})
    dump, _ = read_dump(json.dumps(answer).encode(), "FakeCloud")
    return canonicalise(dump, version)[0].commands


@pytest.mark.parametrize("version", ["4.22", "4.20", "4.18", "4.17"])
def test_a_dump_of_it_is_the_spec_that_it_is_made_of(version: str) -> None:
    published = {command.name: _unworded(command) for command in _published(version)}
    live = {command.name: _unworded(command) for command in _live(version).commands}

    assert published == live


def _unworded(command: CommandSpec) -> CommandSpec:
    """A command without descriptions: ours differ from a server's."""
    params = tuple(replace(param, doc="") for param in command.params)
    fields = tuple(map(_without_words, command.fields))
    return replace(command, doc="", params=params, fields=fields)


def _without_words(field: FieldSpec) -> FieldSpec:
    return replace(field, doc="", fields=tuple(map(_without_words, field.fields)))


def test_everything_is_described_in_words_of_ours() -> None:
    for command in _published("4.22"):
        assert command.doc, command.name
        assert all(param.doc for param in command.params), command.name
        assert all(field.doc for field in command.fields), command.name


def test_a_command_is_described_as_the_bindings_describe_it() -> None:
    (command,) = _published("4.22", "listZones")

    assert command.doc == "List zones."


def test_one_command_is_published_alone() -> None:
    (command,) = _published("4.22", "listZones")

    assert command.name == "listZones"
    assert "createZone" in command.related
    ids = next(param for param in command.params if param.name == "ids")
    assert ids.since == "4.19.0"
    tags = next(field for field in command.fields if field.name == "tags")
    assert {"key", "value"} <= {field.name for field in tags.fields}
