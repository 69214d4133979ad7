"""Narrow text from outside (a config file, the command line) to a value of an enumeration."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

from cstyped.checks.suggestions import did_you_mean

T = TypeVar("T", bound=str)


def one_of(text: str, values: Sequence[T]) -> T:
    """Return the value of `values` that `text` spells, in any case; it has the values' type.

    Raises ValueError with the values that are known and the nearest one.

    Example:
        state = one_of(args.state, types.VIRTUAL_MACHINE_STATE_VALUES)
        client.list_virtual_machines(state=state)  # no cast: `state` is a VirtualMachineState
    """
    for value in values:
        if value == text:
            return value
    folded = {value.casefold(): value for value in values}
    found = folded.get(text.casefold())
    if found is not None:
        return found
    shown = ", ".join(values[:12]) + (", ..." if len(values) > 12 else "")
    raise ValueError(f"{text!r} is not one of {shown}{did_you_mean(text, values)}")
