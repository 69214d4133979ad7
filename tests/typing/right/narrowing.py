"""Text from outside becomes a value of an enumeration without a cast."""

import os
from typing import Literal, assert_type

from cstyped import Client, one_of
from cstyped.types import (
    EVENT_LEVEL_VALUES,
    VIRTUAL_MACHINE_STATE_FILTER_VALUES,
    AccountType,
    EventLevel,
    VirtualMachineState,
    VirtualMachineStateFilter,
)


def from_the_environment(client: Client) -> None:
    level = one_of(os.environ["LEVEL"], EVENT_LEVEL_VALUES)
    assert_type(level, EventLevel)
    assert_type(level, Literal["INFO", "WARN", "ERROR"])
    client.list_events(level=level)


def optional_text(client: Client, text: str | None) -> None:
    state = None if text is None else one_of(text, VIRTUAL_MACHINE_STATE_FILTER_VALUES)
    assert_type(state, VirtualMachineStateFilter | None)
    client.list_virtual_machines(state=state)


def a_literal_needs_no_help(client: Client) -> None:
    client.list_events(level="WARN")
    client.list_templates(templatefilter="executable")


def a_field_is_an_enumeration(client: Client) -> str:
    machine = client.list_virtual_machines().one()
    assert_type(machine.state, VirtualMachineState)
    match machine.state:
        case "Running" | "Starting" | "Migrating":
            return "up"
        case "Stopped" | "Stopping" | "Shutdown":
            return "down"
        case other:
            return other


def an_open_enumeration_takes_any_text(client: Client, address: str) -> None:
    client.create_firewall_rule(ipaddressid=address, protocol="tcp")
    client.create_firewall_rule(ipaddressid=address, protocol="47")
    client.list_hosts(hypervisor="KVM")
    client.list_hosts(hypervisor="OfATomorrow")


def a_numbered_one_has_names(client: Client) -> None:
    client.list_accounts(accounttype=AccountType.DOMAIN_ADMIN)
    client.list_accounts(accounttype=2)
    assert_type(client.list_accounts().one().accounttype, int)
