"""Fields: not there, misspelt, optional, or of another type."""

from datetime import datetime

from cstyped import Client, VirtualMachine, Zone


def not_there(machine: VirtualMachine, zone: Zone) -> None:
    repr(machine.display_name)  # error: displayname
    repr(machine.cpus)  # error: cpunumber
    repr(zone.hostname)  # error: a zone has none
    repr(machine.nic[0].ip)  # error: ipaddress


def optional(machine: VirtualMachine) -> str:
    repr(machine.hostname.upper())  # error: may be None
    repr(machine.memory * 2)  # error: may be None
    return machine.hostname  # error: may be None


def of_another_type(machine: VirtualMachine, zone: Zone) -> None:
    count: int = zone.id  # error: text
    repr(count, zone.name + 1)  # error: text
    repr(machine.nic["eth0"])  # error: by number


def a_date_is_no_text(client: Client) -> None:
    snapshot = client.list_snapshots().one()
    repr(snapshot.created.startswith("2026"))  # error: a datetime
    repr(snapshot.created < "2026-01-31")  # error: a datetime
    moment: datetime = client.list_zones().one().name  # error: text
    repr(moment)
