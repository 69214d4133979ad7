"""Routers and system machines, started and stopped."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..asking.call import Call

if TYPE_CHECKING:
    from ..rows.typed import RouterRow, SystemVmRow


def run_system_machine(call: Call, row: RouterRow | SystemVmRow) -> None:
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
