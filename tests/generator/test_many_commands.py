"""Specs of many commands: how large they are, and that copies are built like their originals."""

from __future__ import annotations

import pytest

from benchmarks.many_commands import spec_of
from generator.pipeline import Options, plan


@pytest.mark.parametrize("commands", [10, 917, 2000])
def test_a_spec_has_as_many_commands_as_are_asked_for(commands: int) -> None:
    spec = spec_of(commands)

    assert len(spec.by_name()) == commands
    assert spec == spec_of(commands)


def test_a_copy_is_built_like_its_original() -> None:
    package = plan(spec_of(1900), Options(package="acme", standalone=True)).package

    by_wire = {command.wire: command for command in package.commands}
    original, copy = by_wire["listZones"], by_wire["listZonesAgain2"]
    assert [param.wire for param in original.params] == [param.wire for param in copy.params]
    assert str(copy.result) == str(original.result) == "ListResult[Zone]"
