"""An empty list says what it means or is refused; the server would take it for no list at all."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import pytest

from cstyped import ApiKeys, Client, ListResult
from cstyped.api import (
    COMMANDS,
    ListVirtualMachinesRequest,
    create_service_offering,
    list_virtual_machines,
)
from cstyped.errors import InvalidRequest
from cstyped.testing import FakeCloud
from cstyped.wire.encoding import encode_values
from tests.fakecloud.asking import Asker
from tests.faults.server import FaultServer, reply
from tests.runtime.specimens import (
    DeployMachineRequest,
    ListMachinesRequest,
    UpdateMachineRequest,
    answering,
    sent,
)

KEYS = ApiKeys("key-of-nobody", "secret-of-nobody")
WANTED = {
    "listResourceIcon": {"resourcetype": "Zone"},
    "listTemplates": {"templatefilter": "all"},
    "listVnfTemplates": {"templatefilter": "all"},
}
WITHOUT_ROWS = [
    (command, name)
    for command in COMMANDS
    if (request := COMMANDS.request(command)) is not None
    for name, meaning in request.wire.empty_lists.items()
    if meaning == "no-rows"
]


@pytest.fixture
def server() -> Iterator[FaultServer]:
    with FaultServer() as running:
        yield running


@pytest.fixture
def client(server: FaultServer) -> Iterator[Client]:
    with Client(server.endpoint, KEYS, timeout=5.0, retries=0) as made:
        yield made


@pytest.mark.parametrize(("command", "name"), WITHOUT_ROWS)
def test_a_filter_without_elements_gives_no_rows_and_asks_nobody(
    server: FaultServer, client: Client, command: str, name: str
) -> None:
    request = COMMANDS.request(command)
    assert request is not None

    found = client.send(request(**WANTED.get(command, {}), **{name: []}))

    assert isinstance(found, ListResult)
    assert (list(found), len(found), found.total) == ([], 0, 0)
    assert list(found.all()) == []
    assert (found.first(), list(found.pages())) == (None, [found])
    assert server.received == []


def test_every_list_of_ids_that_is_a_filter_is_among_them() -> None:
    assert len(WITHOUT_ROWS) == 16
    assert {name for _, name in WITHOUT_ROWS} == {"ids", "resourceids", "vmsnapshotids"}


@pytest.mark.parametrize(
    "nothing", [[], (), set(), frozenset(), {}.keys(), iter(()), (ident for ident in "")]
)
def test_whatever_iterable_is_empty_counts_as_an_empty_list(
    server: FaultServer, client: Client, nothing: Iterable[str]
) -> None:
    assert client.call("listVirtualMachines", {"ids": nothing}) == {"count": 0}
    assert list(client.list_virtual_machines(ids=nothing)) == []
    assert server.received == []


def test_all_doors_take_an_empty_list_alike(server: FaultServer, client: Client) -> None:
    request = ListVirtualMachinesRequest(ids=[], listall=True)

    for found in (
        client.list_virtual_machines(ids=[], listall=True),
        list_virtual_machines(client, ids=[], listall=True),
        client.send(request),
        client.send(request),
    ):
        assert (list(found), found.total) == ([], 0)
    assert client.call("listVirtualMachines", {"IDs": [], "listall": True}) == {"count": 0}
    assert server.received == []


def test_a_program_that_destroys_what_it_listed_leaves_other_machines_alone() -> None:
    with FakeCloud() as cloud:
        admin, client = Asker(cloud), cloud.client()
        for name in ("one", "two"):
            admin.machine(name=name)
        finished: list[str] = []

        for machine in client.list_virtual_machines(ids=finished, listall=True).all():
            client.destroy_virtual_machine(id=machine.id, expunge=True)

        states = {row["state"] for row in admin.ask("listVirtualMachines")["virtualmachine"]}
        assert states == {"Running"}
        # What the server itself makes of it, live as here: all machines.
        assert admin.ask("listVirtualMachines", ids="")["count"] == 2


def test_a_filter_without_elements_does_not_hide_what_is_wrong_with_the_call(
    server: FaultServer, client: Client
) -> None:
    with pytest.raises(InvalidRequest, match="name contains a control character"):
        client.list_virtual_machines(ids=[], name="a\tb")
    with pytest.raises(InvalidRequest, match="foos is an empty list"):
        client.call("listVirtualMachines", {"ids": [], "foos": []})


def test_elements_are_sent_as_ever(server: FaultServer, client: Client) -> None:
    server.default = reply({"count": 1, "virtualmachine": [{"id": "a", "name": "one"}]})

    assert [machine.id for machine in client.list_virtual_machines(ids=["a", "b"])] == ["a"]

    (got,) = server.received
    assert got.params["ids"] == "a,b"


def test_a_list_that_says_nothing_is_not_sent(server: FaultServer, client: Client) -> None:
    server.default = reply({"serviceoffering": {"id": "o", "name": "small"}})

    create_service_offering(client, name="small", displaytext="small", hosttags=[], tags=[])
    client.call("createServiceOffering", {"name": "s", "displaytext": "s", "hosttags": []})

    assert [got.params.keys() & {"hosttags", "tags"} for got in server.received] == [set(), set()]


def test_a_job_is_begun_whatever_lists_are_empty() -> None:
    client = answering({"jobid": "j"})

    job = client.send(DeployMachineRequest(zoneid="z", networkids=[]))

    assert job.id == "j"
    assert client.asked == [("deployMachine", {"zoneid": "z"})]


def test_a_list_that_clears_is_sent_as_the_empty_string() -> None:
    assert sent(UpdateMachineRequest(id="m", groups=[])) == {"id": "m", "groups": ""}

    with FakeCloud() as cloud:
        client = cloud.client()
        host = client.list_hosts(type="Routing")[0]
        assert client.update_host(id=host.id, hosttags=["fast", "big"]).hosttags == "fast,big"

        client.update_host(id=host.id, hosttags=[])

        assert not client.list_hosts(id=host.id).one().hosttags


@pytest.mark.parametrize(
    ("command", "params", "name"),
    [
        ("deleteEvents", {"ids": []}, "ids"),
        ("deleteSnapshotPolicies", {"ids": ()}, "ids"),
        ("createFirewallRule", {"protocol": "tcp", "cidrlist": []}, "cidrlist"),
        ("createTags", {"resourceids": set(), "resourcetype": "UserVm"}, "resourceids"),
        ("startRollingMaintenance", {"hostids": [], "zoneids": ["z"]}, "hostids"),
        ("updateDiskOffering", {"id": "o", "domainid": []}, "domainid"),
    ],
)
def test_an_empty_list_that_the_server_would_misread_is_refused_before_anything_is_sent(
    server: FaultServer, client: Client, command: str, params: dict[str, object], name: str
) -> None:
    said = rf"^{command}: {name} is an empty list, .* give at least one element, or None"

    with pytest.raises(InvalidRequest, match=said):
        client.call(command, params)

    assert server.received == []


def test_a_typed_call_refuses_it_too(server: FaultServer, client: Client) -> None:
    with pytest.raises(InvalidRequest, match=r"^deleteEvents: ids is an empty list"):
        client.delete_events(ids=[], type="VM.START")
    with pytest.raises(InvalidRequest, match=r"^updateMachine: zoneids is an empty list"):
        sent(UpdateMachineRequest(id="m", zoneids=[]))
    assert server.received == []


@pytest.mark.parametrize("command", ["listWidgets", "updateWidget", "listZones"])
def test_an_empty_list_that_nobody_knows_is_refused_with_what_to_do(command: str) -> None:
    client = answering({})

    with pytest.raises(InvalidRequest) as caught:
        client.call(command, {"widgets": []})

    assert str(caught.value) == (
        f"{command}: widgets is an empty list, and it is not known how the server reads one here:"
        ' give None to leave it out, or "" to send the empty string, which clears the value in an'
        " update"
    )
    client.call(command, {"widgets": ""})
    assert client.asked == [(command, {"widgets": ""})]


def test_an_empty_map_is_not_sent() -> None:
    assert sent(ListMachinesRequest(tags={})) == {}


@pytest.mark.parametrize(
    ("params", "said"),
    [
        ({"ids": ""}, r"ids is empty: .* None to leave it out, or an empty list for no rows$"),
        ({"clusterid": ""}, r"clusterid is empty: .* return every row. Give None to leave it out$"),
        ({"ClusterId": ""}, r"ClusterId is empty"),
    ],
)
def test_an_empty_string_with_which_a_filter_would_vanish_is_refused(
    server: FaultServer, client: Client, params: dict[str, object], said: str
) -> None:
    with pytest.raises(InvalidRequest, match=said):
        client.call("listVirtualMachines", params)
    assert server.received == []


def test_a_typed_call_refuses_that_string_too(server: FaultServer, client: Client) -> None:
    with pytest.raises(InvalidRequest, match=r"^listVirtualMachines: ids is empty"):
        client.list_virtual_machines(ids=",".join([]))
    with pytest.raises(InvalidRequest, match=r"^listVirtualMachines: clusterid is empty"):
        client.list_virtual_machines(clusterid="")
    assert server.received == []


def test_other_empty_strings_are_sent() -> None:
    # zoneid is older than the mark: the server refuses its empty text itself.
    params = {"keyword": "", "name": "", "zoneid": "", "account": ""}
    request = COMMANDS.request("listVirtualMachines")
    assert request is not None

    assert encode_values(params, request.wire) == params
    assert sent(UpdateMachineRequest(id="m", zoneid="", groups="", zoneids="")) == {
        "id": "m",
        "groups": "",
        "zoneid": "",
        "zoneids": "",
    }
