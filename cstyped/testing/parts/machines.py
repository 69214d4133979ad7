"""A machine that a command names, and the states that it may be in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..asking.call import Call
from ..refusal import failure, invalid
from ..rows.kinds import MACHINES

if TYPE_CHECKING:
    from ..rows.typed import MachineRow


def machine(call: Call, name: str = "id") -> MachineRow:
    """The machine that a parameter names, or error 431."""
    vm = call.given(name, MACHINES)
    if vm is None:
        raise invalid("unable to find machine")
    if vm.get("_removed"):
        raise invalid(f"{label(vm)} is gone")
    return vm


def in_states(vm: MachineRow, *states: str) -> None:
    """530 unless a machine is in one of the states."""
    if vm["state"] not in states:
        raise failure(f"{label(vm)} is {vm['state']}, not {' or '.join(states)}")


def label(vm: MachineRow) -> str:
    """A machine in the text of a refusal."""
    return f"machine {vm.get('instancename')} ({vm['id']})"
