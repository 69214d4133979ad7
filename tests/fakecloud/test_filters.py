"""Lists: what each of their parameters does. None is passed over in silence."""

from __future__ import annotations

import uuid
from collections.abc import Iterator

import pytest

from cstyped.testing import FakeCloud
from cstyped.testing.asking.call import BEHAVIOURS
from cstyped.testing.facts.filters import Filters, filters_of
from cstyped.testing.facts.spec import Param, load

from .asking import Asker

_SPEC = load("4.22")
_NARROWS = frozenset(
    {"equals", "like", "pattern", "starts", "in", "member", "has_all", "code", "at_least"}
)


# What these parameters leave is not what has the value.
_MORE = frozenset(
    {
        ("listHosts", "virtualmachineid"),  # where the machine could go
        ("listHostsMetrics", "virtualmachineid"),
        ("listServiceOfferings", "virtualmachineid"),  # what it could be changed to
        ("listNetworkACLLists", "vpcid"),  # the default lists belong to every VPC
    }
)


_COMPARED = _NARROWS - {"code"} | {"or_none", "present", "only", "before", "after"}


def _lists() -> dict[str, Filters]:
    found = {name: filters_of(name) for name in _SPEC.names()}
    return {name: known for name, known in found.items() if known is not None}


def _parameters(*hows: str) -> list[tuple[str, str]]:
    return [
        (command, name)
        for command, known in _lists().items()
        for name, each in known.parameters.items()
        if each.how in hows
    ]


@pytest.fixture(scope="module")
def asked() -> Iterator[Asker]:
    """A cloud with something of every kind in it, however bare, which no test here changes."""
    with FakeCloud(job_seconds=0) as cloud:
        store = cloud._backend.store  # nothing makes things of all kinds
        owner = store.first("Account", name="admin")
        assert owner is not None
        for name in _lists():
            kind = _answer(name)
            if not store.rows(kind):
                row = {"id": str(uuid.uuid4()), "name": "bare"}
                store.add(kind, row | {"_owner": owner["id"]})
        yield Asker(cloud)


def _answer(command: str) -> str:
    known = _SPEC.command(command)
    assert known is not None
    return known.answer


def test_every_parameter_of_every_list_is_known() -> None:
    for version in ("4.22", "4.20"):
        spec = load(version)
        for name in spec.names():
            command, known = spec.command(name), filters_of(name)
            assert command is not None
            if name.startswith("list") and not name.startswith("listAndSwitch"):
                assert known is not None, name
                assert not command.params.keys() - known.parameters.keys(), name


def test_filters_look_at_fields_that_answers_have() -> None:
    """One that looked elsewhere would leave nothing, whatever it is asked for."""
    for command, known in _lists().items():
        fields = _SPEC.answer_class(_answer(command)).fields
        compared = [each.path for each in known.parameters.values() if each.how in _COMPARED]
        for path in (*compared, *known.keyword):
            assert path.partition(".")[0] in (*fields, "accountid"), f"{command}: {path}"


@pytest.mark.parametrize(("command", "name"), _parameters("code"))
def test_what_takes_code_has_a_function(command: str, name: str) -> None:
    assert command in BEHAVIOURS, name


@pytest.mark.parametrize(("command", "name"), _parameters("refused"))
def test_a_parameter_that_is_not_modelled_is_refused(asked: Asker, command: str, name: str) -> None:
    if command not in BEHAVIOURS:
        return
    params = _needed(asked, command) | _value(asked, command, name)

    assert asked.refused(command, **params)[0] in (431, 530)


@pytest.mark.parametrize(("command", "name"), _parameters(*_NARROWS))
def test_a_filter_that_nothing_meets_leaves_nothing(asked: Asker, command: str, name: str) -> None:
    known = _SPEC.command(command)
    assert known is not None
    param = known.params[name]
    if param.type in ("boolean", "date") or name in _needed(asked, command):
        return
    if (command, name) in _MORE:
        return
    if not _shows_something(asked, command):
        return

    answer = asked.raw(command, **(_needed(asked, command) | _value(asked, command, name)))

    assert answer.status_code in (431, 530) or not _count(answer.json()), answer.text[:300]


def test_most_lists_show_something_without_filters(asked: Asker) -> None:
    """Else the test before this one would compare nothing with nothing."""
    reached = {command for command in _lists() if _shows_something(asked, command)}

    assert len(reached) > 130


def _shows_something(asked: Asker, command: str) -> bool:
    answer = asked.raw(command, **_needed(asked, command))
    return answer.status_code == 200 and _count(answer.json()) > 0


def _count(document: dict[str, dict[str, object]]) -> int:
    inside = next(iter(document.values()))
    return int(str(inside.get("count", 0)))


def _needed(asked: Asker, command: str) -> dict[str, str]:
    known = _SPEC.command(command)
    assert known is not None
    made: dict[str, str] = {}
    for name, param in known.params.items():
        if param.required:
            made[name] = _usual(asked, param)
    return made


_USUAL = {
    "templatefilter": "featured",
    "resourcetype": "UserVm",
    "type": "primary",
    "option": "protocolnumber",
    "hypervisor": "Simulator",
}


def _usual(asked: Asker, param: Param) -> str:
    if param.type == "date":
        return "2030-01-01"
    if param.type == "uuid" and param.entities:
        return _row(asked, param.entities[0], new=False)
    return _USUAL.get(param.name, "1")


def _value(asked: Asker, command: str, name: str) -> dict[str, str]:
    """A value that nothing has."""
    known = _SPEC.command(command)
    assert known is not None
    param = known.params[name]
    if param.type == "map":
        return {f"{name}[0].key": "none", f"{name}[0].value": "none"}
    if param.type == "uuid" or param.element == "uuid":
        return {name: _row(asked, param.entities[0] if param.entities else "Zone", new=True)}
    simple = {"boolean": "true", "integer": "999999", "long": "999999", "date": "1999-01-01"}
    return {name: simple.get(param.type, "no-such-thing")}


def _row(asked: Asker, kind: str, *, new: bool) -> str:
    store = asked.cloud._backend.store  # things of all classes, however rare
    rows = [] if new else store.rows(kind)
    row = rows[0] if rows else store.add(kind, {"id": str(uuid.uuid4()), "name": "new one"})
    if new:
        store.remove(row)  # its id still names it, and no list has it
    return str(row["id"])


# How values are compared: each kind with a list that has it.


def _names(asker: Asker, command: str, **params: str) -> set[str]:
    inside = asker.ask(command, **params)
    inside.pop("count", None)
    return {row["name"] for rows in inside.values() for row in rows}


@pytest.fixture
def pairs(admin: Asker) -> Asker:
    for name in ("Web", "app"):
        admin.ask("createSSHKeyPair", name=name)
    return admin


def test_a_name_is_compared_whole_in_any_case(pairs: Asker) -> None:
    assert _names(pairs, "listSSHKeyPairs", name="web") == {"Web"}
    assert _names(pairs, "listSSHKeyPairs", name="we") == set()
    assert _names(pairs, "listSSHKeyPairs", name="we%") == set()


def test_an_empty_name_is_nothing_an_empty_list_no_filter_an_empty_id_refused(
    pairs: Asker,
) -> None:
    zone = pairs.ids()["zoneid"]

    assert _names(pairs, "listSSHKeyPairs", name="") == set()
    assert pairs.ask("listZones", ids="")["count"] == pairs.ask("listZones")["count"]
    assert pairs.ask("listZones", ids=f"{zone},{zone}")["count"] == 1
    assert pairs.refused("listZones", id="")[0] == 431


def test_a_keyword_is_a_part_of_one_of_the_fields(pairs: Asker) -> None:
    mark = pairs.ask("listSSHKeyPairs", name="app")["sshkeypair"][0]["fingerprint"][3:20]

    assert _names(pairs, "listSSHKeyPairs", keyword="PP") == {"app"}
    assert _names(pairs, "listSSHKeyPairs", keyword=mark) == {"app"}
    assert _names(pairs, "listSSHKeyPairs", keyword="") == {"app", "Web"}


def test_a_keyword_that_a_list_passes_over_leaves_all(admin: Asker) -> None:
    everything = admin.ask("listAffinityGroupTypes")["count"]

    assert admin.ask("listAffinityGroupTypes", keyword="nothing")["count"] == everything


def test_a_part_is_enough_where_the_server_looks_for_one(admin: Asker) -> None:
    zone = admin.ids()["zoneid"]
    name = admin.ask("listPhysicalNetworks", zoneid=zone)["physicalnetwork"][0]["name"]

    assert name in _names(admin, "listPhysicalNetworks", name=name[1:-1].upper())
    assert name in _names(admin, "listPhysicalNetworks", name=f"{name[0]}_{name[2:]}")
    assert _names(admin, "listPhysicalNetworks", name="none-of-that") == set()


def test_a_user_name_may_be_a_pattern(admin: Asker) -> None:
    def found(username: str) -> int:
        return int(admin.ask("listUsers", username=username).get("count", 0))

    assert (found("ad%"), found("ad_in"), found("ad"), found("%")) == (1, 1, 0, found("%"))


def test_a_word_of_a_list_with_commas(admin: Asker) -> None:
    admin.ask("createSSHKeyPair", name="one")
    admin.ask("createSSHKeyPair", name="two")
    admin.machine(name="m", keypairs="one,two")

    assert _names(admin, "listVirtualMachines", keypair="two") == {"m"}
    assert _names(admin, "listVirtualMachines", keypair="on") == set()


def test_what_says_no_zone_is_in_each(admin: Asker) -> None:
    everything = _names(admin, "listServiceOfferings")
    zone, network = admin.ids()["zoneid"], {"networktype": "Advanced"}
    names = {"name": "z2", "dns1": "192.0.2.1", "internaldns1": "192.0.2.1"}
    other = admin.ask("createZone", **names, **network)["zone"]["id"]
    admin.ask("createServiceOffering", name="there", displaytext="t", zoneid=other, **_SIZE)

    assert _names(admin, "listServiceOfferings", zoneid=zone) == everything
    assert _names(admin, "listServiceOfferings", zoneid=other) == everything | {"there"}


_SIZE = {"cpunumber": "1", "cpuspeed": "500", "memory": "512"}


def test_all_services_of_several(admin: Asker) -> None:
    def found(services: str) -> set[str]:
        return _names(admin, "listNetworkOfferings", supportedservices=services)

    both = found("Dhcp,SourceNat")

    assert both
    assert both == found("Dhcp") & found("SourceNat")
    assert both < found("Dhcp")


def test_a_field_that_is_there_or_not(admin: Asker) -> None:
    admin.machine(name="m")
    everything = admin.ask("listNetworks")["count"]

    assert admin.ask("listNetworks", forvpc="false")["count"] == everything
    assert admin.ask("listNetworks", forvpc="true") == {}


def test_only_those_with_it_when_it_is_true(admin: Asker) -> None:
    admin.machine(name="m")
    everything = admin.ask("listGuestVlans")["count"]
    used = admin.ask("listGuestVlans", allocatedonly="true")["count"]

    assert admin.ask("listGuestVlans", allocatedonly="false")["count"] == everything
    assert 0 < used <= everything


def test_not_before_a_date() -> None:
    with FakeCloud(job_seconds=600) as cloud:  # jobs are listed while they run
        admin = Asker(cloud)
        admin.ask("deployVirtualMachine", **admin.ids())

        assert admin.ask("listAsyncJobs", startdate="2001-01-01")["count"] == 1
        assert admin.ask("listAsyncJobs", startdate="2101-01-01") == {}


def test_of_several_tags_one_is_enough(admin: Asker) -> None:
    for name in ("a", "b", "c"):
        machine = admin.machine(name=name)
        tag = {"tags[0].key": name, "tags[0].value": "yes"}
        admin.done("createTags", resourcetype="UserVm", resourceids=machine["id"], **tag)
    wanted = {"tags[0].key": "a", "tags[0].value": "yes"}
    wanted |= {"tags[1].key": "b", "tags[1].value": "yes"}

    assert _names(admin, "listVirtualMachines", **wanted) == {"a", "b"}
    wanted["tags[1].value"] = "no"
    assert _names(admin, "listVirtualMachines", **wanted) == {"a"}


def test_what_a_row_names_is_looked_at_too(admin: Asker) -> None:
    machine = admin.machine(name="m")
    network = machine["nic"][0]["networkid"]
    host = admin.ask("listHosts", id=machine["hostid"])["host"][0]

    assert _names(admin, "listVirtualMachines", networkid=network) == {"m"}
    disks = admin.ask("listVolumes", hostid=host["id"])["volume"]
    assert {disk["virtualmachineid"] for disk in disks} == {machine["id"]}
    others = admin.ask("listHosts", clusterid=host["clusterid"])["host"]
    for other in others:
        if other["id"] != host["id"]:
            assert admin.ask("listVolumes", hostid=other["id"]) == {}


def test_the_owner_is_looked_at(admin: Asker) -> None:
    mine = admin.ask("listUsers", username="admin")["user"][0]["accountid"]

    assert admin.ask("listSslCerts", accountid=mine) == {}
