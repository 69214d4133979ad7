"""Routers and system machines, found by id."""

from __future__ import annotations

from ..asking.call import Call
from ..refusal import invalid
from ..rows.stored import UntypedRow


def system_machine(call: Call, parameter: str, kind: str) -> UntypedRow:
    # The id of any machine passes the check of parameters; whether it is the right kind is seen
    # here.
    row = call.row(parameter)
    if row["_kind"] != kind:
        raise invalid(f"{row['id']} is not a {kind}")
    return row


def run_system_machine(call: Call, row: UntypedRow) -> None:
    """Start or stop a router or system machine, as the command's name says."""
    name = call.command.name
    if name.startswith("start"):
        row["state"] = "Running"
        row["_hidden"] = ()
    elif name.startswith("stop"):
        row["state"] = "Stopped"
        # A stopped one is on no host and has no addresses inside.
        row["_hidden"] = (
            "hostid",
            "hostname",
            "hostcontrolstate",
            "linklocalip",
            "linklocalmacaddress",
            "linklocalnetmask",
            "privateip",
            "privatemacaddress",
            "privatenetmask",
            "hypervisor_",
        )
