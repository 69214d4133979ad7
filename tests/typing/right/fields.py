"""What fields are: there for sure, or optional; dates, numbers, nested objects, maps."""

from datetime import datetime
from typing import assert_type

from cstyped import Client, Host, Nic, OsType, ResourceTag, Volume


def always_there(client: Client) -> None:
    machine = client.list_virtual_machines().one()
    assert_type(machine.id, str)
    assert_type(machine.name, str)
    assert_type(machine.zoneid, str)
    assert_type(machine.created, datetime)
    zone = client.list_zones().one()
    assert_type(zone.id, str)
    assert_type(zone.name, str)
    account = client.list_accounts().one()
    assert_type(account.name, str)
    assert_type(account.domainid, str)


def optional(client: Client) -> str:
    machine = client.list_virtual_machines().one()
    assert_type(machine.hostname, str | None)
    assert_type(machine.memory, int | None)
    if machine.hostname is None:
        return "on no host"
    assert_type(machine.hostname, str)
    return machine.hostname


def dates_and_numbers(volume: Volume, host: Host) -> None:
    assert_type(volume.created, datetime)
    assert_type(volume.size, int)
    assert_type(volume.attached, datetime | None)
    assert_type(host.cpuloadaverage, float | None)
    assert_type(volume.created < volume.created, bool)


def nested(client: Client) -> None:
    machine = client.list_virtual_machines().one()
    assert_type(machine.nic, list[Nic])
    assert_type([nic.ipaddress for nic in machine.nic], list[str | None])
    assert_type(machine.tags, list[ResourceTag])
    assert_type({tag.key: tag.value for tag in machine.tags}, dict[str, str])
    assert_type(machine.details, dict[str, str] | None)


def unknown_ones_are_kept(client: Client) -> None:
    zone = client.list_zones().one()
    assert_type(zone.model_extra is None, bool)
    assert_type(zone.model_dump_json(), str)


def deprecated_ones_are_given_and_set_like_others(kind: OsType) -> OsType:
    kind.description = "CentOS 5.3"
    return OsType(id=kind.id, name="CentOS", description="CentOS", oscategoryid=kind.oscategoryid)
