"""What `repr` and `rich` show: enough to know an object by, and no secret."""

from __future__ import annotations

import io

from rich.console import Console

from cstyped import (
    AsyncJob,
    DeployVirtualMachineRequest,
    ListResult,
    ResourceTag,
    User,
    VirtualMachine,
    Zone,
)
from cstyped.testing import make
from cstyped.wire.decoder import decoding
from tests.replay.exchanges import load
from tests.runtime.specimens import Machine


def fleet() -> list[VirtualMachine]:
    """The machines that a live server listed, with forty-odd fields each."""
    exchange = next(
        exchange
        for exchange in load("fleet")
        if exchange.command == "listVirtualMachines" and "virtualmachine" in exchange.inside
    )
    rows = exchange.inside["virtualmachine"]
    assert isinstance(rows, list)
    return [decoding.read_object(row, VirtualMachine, strict=True) for row in rows]


def shown_by_rich(value: object) -> str:
    console = Console(width=140, file=io.StringIO(), color_system=None)
    with console.capture() as capture:
        console.print(value)
    return capture.get()


def test_a_machine_is_shown_by_id_name_and_state_and_the_number_of_other_fields() -> None:
    machine = fleet()[0]

    assert repr(machine) == (
        f"VirtualMachine(id='{machine.id}', name='fleet-00', ipaddress='10.1.1.17',"
        " state='Stopped', ... 41 more)"
    )
    assert str(machine) == (
        f"id='{machine.id}' name='fleet-00' ipaddress='10.1.1.17' state='Stopped' ... 41 more"
    )


def test_an_object_that_fits_in_a_line_is_shown_whole() -> None:
    assert repr(Machine(id="1", cpunumber=2, name="web", haenable=True)) == (
        "Machine(id='1', name='web', cpunumber=2, haenable=True)"
    )


def test_what_people_know_an_object_by_comes_first_whatever_kind_it_is() -> None:
    user = make(User, username="dana", email="dana@cloud.example")
    job = make(AsyncJob, cmd="deployVirtualMachine", jobid="j", jobstatus=1)
    tag = make(ResourceTag, key="env", value="prod", resourceid="r" * 100)

    assert repr(user).startswith(f"User(id='{user.id}', username='dana', state='enabled', ")
    # A job has no id but this; in other objects it names the last job on them.
    assert repr(job).startswith("AsyncJob(jobid='j', jobstatus=1, cmd='deployVirtualMachine', ")
    assert repr(tag).startswith("ResourceTag(key='env', value='prod', ")
    zone = make(Zone, jobid="j", description="of the north", dns1="10.1.1.1", domain="d" * 90)
    assert "jobid" not in repr(zone)


def test_long_texts_lists_and_mappings_are_cut() -> None:
    machine = Machine.model_validate({"id": "1", "name": "m" * 100, "new": list(range(100))})
    assert (
        repr(machine) == f"Machine(id='1', name='{'m' * 57}...', new=[0, 1, 2, 3, 4, ... 95 more])"
    )

    details = {f"key{number}": "v" for number in range(7)}
    assert repr(Machine(id="1", name="web", details=details)).endswith(
        "details={'key0': 'v', 'key1': 'v', 'key2': 'v', 'key3': 'v', 'key4': 'v', ... 2 more})"
    )


def test_an_object_of_lists_only_shows_the_first() -> None:
    machine = decoding.read_object(
        {"nic": [{"id": "n" * 60}] * 9, "new": [1]}, Machine, strict=False
    )

    assert repr(machine).startswith("Machine(nic=[Nic(id='nnn")
    assert repr(machine).endswith("... 4 more], ... 1 more)")


def test_a_request_shows_all_that_was_given_and_cuts_what_is_long() -> None:
    request = DeployVirtualMachineRequest(
        serviceofferingid="s", templateid="t", zoneid="z", name="web", networkids=["n"] * 500
    )

    assert repr(request) == (
        "DeployVirtualMachineRequest(serviceofferingid='s', zoneid='z', name='web',"
        " networkids=('n', 'n', 'n', 'n', 'n', ... 495 more), templateid='t')"
    )


def test_a_list_shows_its_first_rows_and_how_many_there_are() -> None:
    machines = fleet()
    found = ListResult(machines, 4000)

    assert repr(found) == (
        f"ListResult([{', '.join(map(repr, machines[:5]))}, ... {len(machines) - 5} more],"
        " total=4000)"
    )
    assert len(repr(found)) < 800


def test_rich_shows_a_list_as_a_list_with_a_row_in_a_line() -> None:
    machines = fleet()[:2]

    assert shown_by_rich(ListResult(machines, 2)).splitlines() == [
        "ListResult(",
        "    [",
        f"        {machines[0]!r},",
        f"        {machines[1]!r}",
        "    ],",
        "    total=2",
        ")",
    ]


def test_rich_shows_an_object_whole() -> None:
    machine = fleet()[0]
    shown = shown_by_rich(machine)

    assert shown.startswith(f"VirtualMachine(\n    id='{machine.id}',\n    name='fleet-00',\n")
    assert "    zonename='Sandbox-simulator'\n" in shown
    assert "    nic=[\n        Nic(\n            id=" in shown


def test_no_form_of_an_object_shows_its_secrets() -> None:
    pairs = {"sasl.password": "hunter22", "keyboard": "us"}
    machine = Machine(id="1", name="web", password="hunter22", vncword="hunter22", details=pairs)
    found = ListResult([machine], 1)

    for shown in (
        *(repr(machine), str(machine), f"{machine}", repr(found), str([machine])),
        *(shown_by_rich(machine), shown_by_rich(found), shown_by_rich([machine])),
        str(list(machine.__repr_args__())),
    ):
        assert "hunter2" not in shown
        assert "'***'" in shown
