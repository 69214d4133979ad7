"""Zones that are built step by step, in the order in which Marvin's deployDataCenter does it, and
then used.
"""

from __future__ import annotations

import pytest

from .asking import Asker

_SETTINGS = {
    "check.pod.cidrs": "true",
    "instance.name": "QA",
    "secstorage.allowed.internal.sites": "192.0.2.0/24",
    "vm.op.wait.interval": "5",
    "workers": "10",
}


def _enable(admin: Asker, physical: str, name: str) -> None:
    provider = admin.first(
        "listNetworkServiceProviders",
        name=name,
        physicalnetworkid=physical,
        state="Disabled",
    )["id"]
    kind = {
        "VirtualRouter": "VirtualRouterElement",
        "VpcVirtualRouter": "VirtualRouterElement",
        "InternalLbVm": "InternalLoadBalancerElement",
    }.get(name)
    if kind is not None:
        element = admin.first(f"list{kind}s", nspid=provider)
        admin.done(f"configure{kind}", id=element["id"], enabled="true")
    admin.done("updateNetworkServiceProvider", id=provider, state="Enabled")


def _physical(admin: Asker, zone: str, traffic: list[str], **params: str) -> str:
    made = admin.done("createPhysicalNetwork", name="physical", zoneid=zone, **params)
    physical: str = made["physicalnetwork"]["id"]
    for one in traffic:
        admin.done("addTrafficType", physicalnetworkid=physical, traffictype=one)
    return physical


def _pod(admin: Asker, zone: str) -> str:
    pod: str = admin.ask(
        "createPod",
        name="pod",
        zoneid=zone,
        gateway="172.16.15.1",
        netmask="255.255.255.0",
        startip="172.16.15.2",
        endip="172.16.15.200",
    )["pod"]["id"]
    return pod


def _resources(admin: Asker, zone: str, pod: str) -> None:
    cluster = admin.ask(
        "addCluster",
        clustername="cluster",
        clustertype="CloudManaged",
        hypervisor="simulator",
        podid=pod,
        zoneid=zone,
    )["cluster"][0]["id"]
    for number in (1, 2):
        admin.ask(
            "addHost",
            clusterid=cluster,
            hypervisor="simulator",
            username="root",
            password="password",
            podid=pod,
            zoneid=zone,
            url=f"http://sim/c/h{number}",
        )
    admin.ask(
        "createStoragePool",
        clusterid=cluster,
        podid=pod,
        zoneid=zone,
        name="primary",
        url="nfs://store.example.test/primary",
    )
    admin.ask(
        "addImageStore", provider="NFS", zoneid=zone, url="nfs://store.example.test/secondary"
    )
    admin.ask("updateZone", id=zone, allocationstate="Enabled")


@pytest.fixture
def basic(admin: Asker) -> str:
    zone: str = admin.ask(
        "createZone",
        name="basic",
        networktype="Basic",
        securitygroupenabled="true",
        dns1="192.0.2.53",
        internaldns1="192.0.2.53",
    )["zone"]["id"]
    physical = _physical(admin, zone, ["Guest", "Management"], isolationmethods="L3")
    _enable(admin, physical, "VirtualRouter")
    _enable(admin, physical, "SecurityGroupProvider")
    admin.done("updatePhysicalNetwork", id=physical, state="Enabled")
    offering = admin.first("listNetworkOfferings", name="DefaultSharedNetworkOfferingWithSGService")
    network = admin.ask(
        "createNetwork", name="guests", networkofferingid=offering["id"], zoneid=zone
    )["network"]
    pod = _pod(admin, zone)
    admin.ask(
        "createVlanIpRange",
        networkid=network["id"],
        podid=pod,
        zoneid=zone,
        forvirtualnetwork="false",
        gateway="60.147.41.1",
        netmask="255.255.255.0",
        startip="60.147.41.2",
        endip="60.147.41.254",
    )
    _resources(admin, zone, pod)
    return zone


@pytest.fixture
def advanced(admin: Asker) -> str:
    zone: str = admin.ask(
        "createZone",
        name="advanced",
        networktype="Advanced",
        guestcidraddress="10.100.1.0/24",
        dns1="192.0.2.53",
        internaldns1="192.0.2.53",
    )["zone"]["id"]
    physical = _physical(admin, zone, ["Guest", "Management", "Public"], isolationmethods="VLAN")
    for name in ("VirtualRouter", "VpcVirtualRouter", "InternalLbVm"):
        _enable(admin, physical, name)
    admin.done("updatePhysicalNetwork", id=physical, state="Enabled", vlan="1100-1200")
    pod = _pod(admin, zone)
    admin.ask(
        "createVlanIpRange",
        zoneid=zone,
        forvirtualnetwork="true",
        vlan="50",
        gateway="192.168.200.1",
        netmask="255.255.255.0",
        startip="192.168.200.2",
        endip="192.168.200.200",
    )
    _resources(admin, zone, pod)
    return zone


def test_the_settings_that_a_test_deployment_changes_are_there(admin: Asker) -> None:
    for name, value in _SETTINGS.items():
        changed = admin.ask("updateConfiguration", name=name, value=value)
        assert changed["configuration"]["value"] == value


def test_machines_of_a_basic_zone_are_in_its_one_network_and_in_security_groups(
    admin: Asker, basic: str
) -> None:
    group = admin.ask("createSecurityGroup", name="web")["securitygroup"]

    machine = admin.machine(zoneid=basic, securitygroupids=group["id"])

    assert machine["state"] == "Running"
    assert [nic["networkname"] for nic in machine["nic"]] == ["guests"]
    assert machine["nic"][0]["ipaddress"].startswith("60.147.41.")
    assert machine["nic"][0]["type"] == "Shared"
    assert [one["name"] for one in machine["securitygroup"]] == ["web"]


def test_a_machine_of_a_basic_zone_names_no_network(admin: Asker, basic: str) -> None:
    network = admin.first("listNetworks", zoneid=basic)
    place = admin.ids() | {"zoneid": basic}

    assert admin.refused("deployVirtualMachine", **place, networkids=network["id"]) == (431, 4350)


def test_machines_of_an_advanced_zone_have_a_router_and_an_address_of_its_range(
    admin: Asker, advanced: str
) -> None:
    offering = admin.first(
        "listNetworkOfferings",
        name="DefaultIsolatedNetworkOfferingWithSourceNatService",
    )
    network = admin.ask(
        "createNetwork", name="mine", networkofferingid=offering["id"], zoneid=advanced
    )["network"]

    machine = admin.machine(zoneid=advanced, networkids=network["id"])

    router = admin.first("listRouters", networkid=network["id"])
    assert (machine["state"], router["state"]) == ("Running", "Running")
    assert (machine["zonename"], router["zonename"]) == ("advanced", "advanced")
    assert router["publicip"].startswith("192.168.200.")
    shown = admin.first("listNetworks", id=network["id"])
    assert shown["vlan"] in {str(number) for number in range(1100, 1201)}


def test_a_basic_zone_without_its_network_takes_no_machines(admin: Asker) -> None:
    zone = admin.ask(
        "createZone",
        name="empty",
        networktype="Basic",
        dns1="192.0.2.53",
        internaldns1="192.0.2.53",
    )["zone"]

    place = admin.ids() | {"zoneid": zone["id"]}
    assert admin.refused("deployVirtualMachine", **place) == (431, 4350)


def test_a_disabled_zone_is_for_root_administrators_only(
    admin: Asker, user: Asker, advanced: str
) -> None:
    admin.ask("updateZone", id=advanced, allocationstate="Disabled")
    offering = admin.first("listDiskOfferings", name="Small")["id"]
    system = admin.first("listOsTypes")["id"]
    template = {"name": "t", "format": "QCOW2", "hypervisor": "KVM", "ostypeid": system}
    template["url"] = "http://images.example.test/t.qcow2"
    volume = {"name": "d", "diskofferingid": offering, "zoneid": advanced}

    assert user.refused("createVolume", **volume) == (531, 4365)
    assert user.refused("registerTemplate", **template, zoneid=advanced) == (531, 4365)
    place = user.ids() | {"zoneid": advanced}
    assert user.refused("deployVirtualMachine", **place) == (531, 4365)
    admin.ask("createVolume", **volume)
