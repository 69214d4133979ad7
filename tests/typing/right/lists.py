"""Lists are sequences with pages behind them."""

from collections.abc import Iterator, Sequence
from typing import assert_type

from cstyped import Client, ListResult, VirtualMachine, Zone


def a_list_is_a_sequence(client: Client) -> Sequence[Zone]:
    zones = client.list_zones()
    assert_type(zones[0], Zone)
    assert_type(zones[1:], Sequence[Zone])
    assert_type(len(zones), int)
    assert_type(zones.total, int | None)
    assert_type([zone.name for zone in zones], list[str])
    return zones


def first_and_one(client: Client) -> Zone:
    first = client.list_zones().first()
    assert_type(first, Zone | None)
    assert_type(client.list_zones(name="eu-1").one(), Zone)
    return first or client.list_zones(name="eu-1").one()


def pages(client: Client) -> None:
    machines = client.list_virtual_machines(listall=True, pagesize=500, page=1)
    assert_type(machines.all(), Iterator[VirtualMachine])
    assert_type(machines.pages(), Iterator[ListResult[VirtualMachine]])
    assert_type(sorted(machines.all(), key=lambda vm: vm.name), list[VirtualMachine])
