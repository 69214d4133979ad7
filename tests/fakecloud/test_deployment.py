"""What deployVirtualMachine refuses, and what a machine has that nobody named
(UserVmManagerImpl.createVirtualMachine of the server).
"""

from __future__ import annotations

from typing import Any

import pytest

from cstyped.testing import FakeCloud

from .asking import Asker

_INVALID = (431, 4350)
_FORBIDDEN = (531, 4365)


def _offering(admin: Asker, name: str) -> str:
    found: str = admin.first("listNetworkOfferings", name=name)["id"]
    return found


def _network(admin: Asker, name: str, offering: str, **params: str) -> Any:
    zone = admin.first("listZones")["id"]
    made = {"name": name, "networkofferingid": _offering(admin, offering), "zoneid": zone}
    return admin.ask("createNetwork", **(made | params))["network"]


def _grouped(admin: Asker) -> Any:
    """A shared network with security groups."""
    return _network(
        admin,
        "grouped",
        "DefaultSharedNetworkOfferingWithSGService",
        vlan="1234",
        gateway="10.9.0.1",
        netmask="255.255.255.0",
        startip="10.9.0.10",
        endip="10.9.0.20",
    )


@pytest.mark.parametrize("detail", ["cpuNumber", "cpuspeed", "MEMORY"])
def test_an_offering_of_a_fixed_size_takes_no_sizes(admin: Asker, detail: str) -> None:
    details = {f"details[0].{detail}": "1"}

    assert admin.refused("deployVirtualMachine", **admin.ids(), **details) == _INVALID


def test_a_machine_is_of_the_hypervisor_of_its_template(admin: Asker) -> None:
    template = admin.first("listTemplates", templatefilter="featured")
    other = "VMware" if template["hypervisor"] != "VMware" else "KVM"

    assert admin.refused("deployVirtualMachine", **admin.ids(), hypervisor=other) == _INVALID
    assert admin.machine(hypervisor=template["hypervisor"].lower())["state"] == "Running"


def test_a_template_of_one_zone_is_not_for_another(admin: Asker) -> None:
    zone = admin.ask(
        "createZone",
        name="other",
        networktype="Advanced",
        dns1="192.0.2.53",
        internaldns1="192.0.2.53",
    )["zone"]["id"]
    system = admin.first("listOsTypes")["id"]
    template = admin.ask(
        "registerTemplate",
        name="far",
        url="http://images.example.test/far.qcow2",
        format="QCOW2",
        hypervisor="KVM",
        ostypeid=system,
        zoneid=zone,
    )["template"][0]["id"]
    admin.cloud.finish_jobs()

    place = admin.ids() | {"templateid": template}
    assert admin.refused("deployVirtualMachine", **place) == _INVALID


def test_an_offering_for_local_storage_needs_a_zone_that_has_it(admin: Asker) -> None:
    offering = admin.ask(
        "createServiceOffering",
        name="local",
        displaytext="local",
        cpunumber="1",
        cpuspeed="500",
        memory="256",
        storagetype="local",
    )["serviceoffering"]["id"]

    place = admin.ids() | {"serviceofferingid": offering}
    assert admin.refused("deployVirtualMachine", **place) == _INVALID


def test_an_affinity_group_is_of_the_owner_of_the_machine(admin: Asker, user: Asker) -> None:
    group = user.done("createAffinityGroup", name="apart", type="host anti-affinity")
    key = group["affinitygroup"]["id"]

    assert admin.refused("deployVirtualMachine", **admin.ids(), affinitygroupids=key) == _FORBIDDEN


@pytest.mark.parametrize("wanted", [{"userdata": "aGVsbG8="}, {"keypair": "mine"}])
def test_a_network_that_serves_no_user_data_takes_no_machine_with_it(
    admin: Asker, wanted: dict[str, str]
) -> None:
    admin.ask("createSSHKeyPair", name="mine")
    network = _network(admin, "plain", "DefaultL2NetworkOffering")["id"]
    place = admin.ids() | {"networkids": network}

    assert admin.refused("deployVirtualMachine", **place, **wanted) == _INVALID
    assert admin.machine(networkids=network)["nic"][0]["type"] == "L2"


def test_a_tier_and_another_of_its_vpc_have_no_two_machines_of_a_name(
    admin: Asker, cloud: FakeCloud
) -> None:
    zone = admin.first("listZones")["id"]
    vpc = admin.done(
        "createVPC",
        name="v",
        displaytext="v",
        cidr="10.20.0.0/16",
        zoneid=zone,
        vpcofferingid=admin.first("listVPCOfferings", name="Default VPC offering")["id"],
    )["vpc"]["id"]
    tiers = [
        _network(
            admin,
            f"tier-{number}",
            "DefaultIsolatedNetworkOfferingForVpcNetworks",
            vpcid=vpc,
            gateway=f"10.20.{number}.1",
            netmask="255.255.255.0",
        )["id"]
        for number in (1, 2)
    ]
    admin.machine(name="web", networkids=tiers[0])

    place = admin.ids() | {"networkids": tiers[1]}
    assert admin.refused("deployVirtualMachine", **place, name="web") == _INVALID


def test_a_machine_is_in_networks_that_its_owner_may_use(admin: Asker, user: Asker) -> None:
    network = _network(admin, "of-admin", "DefaultIsolatedNetworkOfferingWithSourceNatService")[
        "id"
    ]
    domain = admin.first("listDomains", name="ROOT")["id"]
    place = admin.ids() | {"networkids": network}
    of_dev = {"account": "dev", "domainid": domain}

    assert admin.refused("deployVirtualMachine", **place, **of_dev) == _FORBIDDEN
    admin.ask("createNetworkPermissions", networkid=network, accounts="dev")
    assert admin.machine(**place, **of_dev)["account"] == "dev"


def test_security_groups_are_for_networks_that_have_them(admin: Asker) -> None:
    group = admin.ask("createSecurityGroup", name="web")["securitygroup"]["id"]

    assert admin.refused("deployVirtualMachine", **admin.ids(), securitygroupids=group) == _INVALID


def test_a_machine_with_security_groups_goes_into_a_network_that_has_them(admin: Asker) -> None:
    grouped = _grouped(admin)
    group = admin.ask("createSecurityGroup", name="web")["securitygroup"]["id"]

    machine = admin.machine(securitygroupids=group)

    assert [nic["networkid"] for nic in machine["nic"]] == [grouped["id"]]
    assert [each["name"] for each in machine["securitygroup"]] == ["web"]


def test_a_machine_of_a_network_with_security_groups_is_in_the_default_group(admin: Asker) -> None:
    machine = admin.machine(networkids=_grouped(admin)["id"])

    assert [each["name"] for each in machine["securitygroup"]] == ["default"]


def test_an_address_is_asked_for_in_the_network_that_nobody_named(admin: Asker) -> None:
    machine = admin.machine(ipaddress="10.1.1.77")

    assert machine["nic"][0]["ipaddress"] == "10.1.1.77"


def test_data_disks_of_a_new_machine_say_their_devices(admin: Asker) -> None:
    disk = admin.first("listDiskOfferings", name="Small")["id"]
    wanted = {"datadisksdetails[0].diskofferingid": disk}

    assert admin.refused("deployVirtualMachine", **admin.ids(), **wanted) == _INVALID
    wanted["datadisksdetails[0].deviceid"] = "1"
    assert admin.machine(**wanted)["state"] == "Running"


def test_a_hypervisor_that_there_is_not_is_no_filter(admin: Asker) -> None:
    assert admin.refused("listVirtualMachines", hypervisor="Nothing") == _INVALID
    assert admin.ask("listVirtualMachines", hypervisor="simulator") == {}
