"""Values of enumerations: misspelt, or text that nobody checked."""

from cstyped import Client, ListVirtualMachinesRequest, one_of
from cstyped.types import EVENT_LEVEL_VALUES, VirtualMachineState


def misspelt(client: Client) -> None:
    client.list_virtual_machines(state="runing")  # error: Running
    client.list_templates(templatefilter="executeable")  # error: executable
    client.list_events(level="WARNING")  # error: WARN
    client.list_hosts(type="routing")  # error: Routing
    client.list_virtual_machines(details=["min", "nic"])  # error: nics
    ListVirtualMachinesRequest(state="runing")  # error: Running


def not_narrowed(client: Client, text: str) -> None:
    client.list_events(level=text)  # error: any text
    client.list_hosts(resourcestate=one_of(text, EVENT_LEVEL_VALUES))  # error: of another one


def compared(client: Client) -> bool:
    machine = client.list_virtual_machines().one()
    return machine.state == "running"  # error: never equal


def stored(client: Client) -> VirtualMachineState:
    state: VirtualMachineState = "Paused"  # error: no such state
    return state
