"""A machine that a command names, and the states it may be in."""

from __future__ import annotations

from ..asking.call import Call
from ..refusal import failure, invalid
from ..rows.store import Row


def machine(call: Call, name: str = "id") -> Row:
    vm = call.rows.get(name)
    if vm is None or vm["_kind"] != "UserVm":
        raise invalid("unable to find machine")
    if vm.get("_removed"):
        raise invalid(f"{label(vm)} is gone")
    return vm


def in_states(vm: Row, *states: str) -> None:
    if vm["state"] not in states:
        raise failure(f"{label(vm)} is {vm['state']}, not {' or '.join(states)}")


def label(vm: Row) -> str:
    return f"machine {vm.get('instancename')} ({vm['id']})"
