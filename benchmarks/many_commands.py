"""Specs of as many commands as are wanted, to see how the time of a build grows with them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import count, islice

from generator.spec.model import CommandSpec, Spec
from generator.spec.shipped import shipped_spec


def spec_of(commands: int, version: str = "4.22") -> Spec:
    """A spec of so many commands: those of a shipped version, then copies of them by other names.

    The copies take and answer what their originals do, so that a command weighs the same in all.
    """
    found = islice(_endless(shipped_spec(version)), commands)
    return Spec(version, tuple(sorted(found, key=lambda command: command.name)))


def _endless(spec: Spec) -> Iterator[CommandSpec]:
    yield from spec.commands
    for number in count(2):
        for command in spec.commands:
            yield replace(command, name=f"{command.name}Again{number}")
