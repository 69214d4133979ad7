"""Canonical order: equal servers give equal specs, in whatever order they answered."""

from __future__ import annotations

import random
from dataclasses import replace

from generator.findings import Finding
from generator.spec.canonical import canonicalise
from generator.spec.model import CommandSpec, FieldSpec, ParamSpec, Spec
from generator.spec.read import Dump
from generator.spec.server_version import newest_since


def test_the_order_of_a_dump_does_not_matter() -> None:
    commands = [
        CommandSpec(
            name,
            related=("b", "a", "b", name),
            params=tuple(ParamSpec(param, "string") for param in ("y", "x")),
            fields=(FieldSpec("d", "string"), FieldSpec("c", "list", (FieldSpec("b", "int"),))),
        )
        for name in ("two", "one", "three")
    ]
    shuffled = [
        replace(command, params=command.params[::-1], fields=command.fields[::-1])
        for command in random.Random(7).sample(commands, len(commands))
    ]

    spec, _ = canonicalise(Dump(tuple(commands)), "4.22")
    again, _ = canonicalise(Dump(tuple(shuffled)), "4.22")

    assert spec == again
    assert [command.name for command in spec.commands] == ["one", "three", "two"]
    assert spec.commands[0].related == ("a", "b")


def test_a_parameter_published_twice_is_kept_once_with_what_both_say() -> None:
    twice = (
        ParamSpec("checksum", "string", required=True, related=("a",)),
        ParamSpec("checksum", "string", related=("b",)),
    )

    spec, findings = canonicalise(Dump((CommandSpec("upload", params=twice),)), "4.22")

    (param,) = spec.commands[0].params
    assert param.required
    assert param.related == ("a", "b")
    assert findings == (Finding("upload.checksum", "published twice; kept once", "note"),)


def test_a_field_published_twice_keeps_the_trees_of_both() -> None:
    twice = (
        FieldSpec("nic", "list", (FieldSpec("id", "uuid"),)),
        FieldSpec("nic", "list", (FieldSpec("mac", "string"),)),
    )

    spec, findings = canonicalise(Dump((CommandSpec("list", fields=twice),)), "4.22")

    assert [inner.name for inner in spec.commands[0].fields[0].fields] == ["id", "mac"]
    assert len(findings) == 1


def test_a_command_published_twice_is_reported() -> None:
    twice = (CommandSpec("x", doc="one"), CommandSpec("x", doc="two"))

    spec, findings = canonicalise(Dump(twice), "4.22")
    again, _ = canonicalise(Dump(twice[::-1]), "4.22")

    assert spec == again
    assert findings == (Finding("x", "published 2 times; kept once"),)


def test_the_version_is_the_newest_that_several_entries_speak_of() -> None:
    params = (*(ParamSpec(f"p{n}", "string", since=f"4.18.{n}") for n in range(3)),)
    slip = (ParamSpec("q", "string", since="9.9"), ParamSpec("r", "string", since="4.9+"))

    spec = Spec("", (CommandSpec("x", params=params + slip),))

    assert newest_since(spec) == "4.18"
    assert newest_since(Spec("", (CommandSpec("x"),))) == ""
