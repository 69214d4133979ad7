"""A tour of commands whose answers were recorded: each object has the fields that every recorded
object of its class had, and none that no recorded one had.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from .asking import Asker

# Fields that no recorded object had because nobody had asked for what brings them.
_WHEN_ASKED_FOR = {
    "findStoragePoolsForMigration": {"suitableformigration"},
    "createProjectRole": {"description"},
    "listProjectRoles": {"description"},
}
_ICON = "iVBORw0KGgo="


class Guide:
    """Asks, waits for jobs, and looks at what comes."""

    def __init__(self, admin: Asker) -> None:
        self.admin = admin
        self.lacking: list[str] = []
        self.never_seen: list[str] = []
        self.asked: set[str] = set()

    def __call__(self, command: str, **params: str) -> Any:
        """The first object of the answer, or of what the job gave."""
        known = self.admin.cloud.state.spec.command(command)
        assert known is not None
        self.asked.add(command)
        inside = (self.admin.done if known.is_async else self.admin.ask)(command, **params)
        assert "errorcode" not in inside, (command, inside)
        value = inside.get(known.key) if known.key is not None else inside
        if isinstance(value, list):
            value = value[0]
        if isinstance(value, dict):
            self._look(command, known.answer, value)
        return value

    def _look(self, command: str, answer: str, shown: dict[str, Any]) -> None:
        cls = self.admin.cloud.state.spec.answer_class(answer)
        if not cls.seen:
            return
        if missing := cls.always - shown.keys():
            self.lacking.append(f"{command}: {sorted(missing)}")
        new = shown.keys() - cls.seen - {"jobid", "jobstatus"} - _WHEN_ASKED_FOR.get(command, set())
        if new:
            self.never_seen.append(f"{command}: {sorted(new)}")


@pytest.fixture
def guide(admin: Asker) -> Iterator[Guide]:
    guide = Guide(admin)
    yield guide
    assert guide.lacking == []
    assert guide.never_seen == []
    assert guide.asked


def test_machines_and_their_cards(guide: Guide) -> None:
    admin = guide.admin
    admin.ask("createSSHKeyPair", name="k")
    admin.done("createAffinityGroup", name="ag", type="host anti-affinity", description="d")
    vm = admin.machine(name="m")["id"]
    of = {"virtualmachineid": vm}
    target = guide("findHostsForMigration", **of)["id"]
    guide("migrateVirtualMachine", **of, hostid=target)
    snapshot = admin.done("createVMSnapshot", **of, snapshotmemory="true")["vmsnapshot"]["id"]
    guide("listVMSnapshot")
    guide("revertToVMSnapshot", vmsnapshotid=snapshot)
    admin.done("deleteVMSnapshot", vmsnapshotid=snapshot)
    offering = admin.ask("listNetworks")["network"][0]["networkofferingid"]
    second = admin.ask(
        "createNetwork", name="n2", networkofferingid=offering, zoneid=admin.ids()["zoneid"]
    )["network"]["id"]
    guide("addNicToVirtualMachine", **of, networkid=second)
    first, other = (nic["id"] for nic in admin.ask("listNics", **of)["nic"])
    guide("addIpToNic", nicid=first)
    guide("updateDefaultNicForVirtualMachine", **of, nicid=other)
    guide("removeNicFromVirtualMachine", **of, nicid=first)
    guide("stopVirtualMachine", id=vm)
    medium = admin.ask("listServiceOfferings", name="Medium Instance")["serviceoffering"][0]["id"]
    guide("changeServiceForVirtualMachine", id=vm, serviceofferingid=medium)
    guide("resetSSHKeyForVirtualMachine", id=vm, keypairs="k")
    guide("resetUserDataForVirtualMachine", id=vm, userdata="aGk=")
    guide("updateVMAffinityGroup", id=vm, affinitygroupnames="ag")
    guide("restoreVirtualMachine", **of)
    guide("getVirtualMachineUserData", **of)
    guide("listVirtualMachines", id=vm)
    guide("listVirtualMachinesMetrics", ids=vm)
    guide("createVMSchedule", **of, action="STOP", schedule="0 0 1 1 *", timezone="UTC")
    guide("listVMSchedule", **of)
    guide("addAnnotation", entityid=vm, entitytype="VM", annotation="hi")
    guide("listAnnotations", entityid=vm, entitytype="VM")
    icon = {"resourceids": vm, "resourcetype": "UserVm"}
    admin.ask("uploadResourceIcon", **icon, base64image=_ICON)
    guide("listResourceIcon", **icon)


def test_volumes_templates_and_offerings(guide: Guide) -> None:
    admin = guide.admin
    zone = admin.ids()["zoneid"]
    small, large = (each["id"] for each in admin.ask("listDiskOfferings")["diskoffering"][:2])
    vm = admin.machine(name="m")["id"]
    volume = guide("createVolume", name="v", zoneid=zone, diskofferingid=small)["id"]
    guide("changeOfferingForVolume", id=volume, diskofferingid=large)
    guide("attachVolume", id=volume, virtualmachineid=vm)
    guide("getPathForVolume", volumeid=volume)
    guide("createSnapshot", volumeid=volume)
    guide("listSnapshots")
    guide("detachVolume", id=volume)
    guide("updateVolume", id=volume, name="w")
    pool = guide("findStoragePoolsForMigration", id=volume)["id"]
    guide("migrateVolume", volumeid=volume, storageid=pool)
    guide("destroyVolume", id=volume)
    guide("recoverVolume", id=volume)
    template = admin.ids()["templateid"]
    guide("updateTemplate", id=template, displaytext="x")
    guide("listTemplatePermissions", id=template)
    system = admin.ask("listOsTypes")["ostype"][0]["id"]
    guide(
        "registerIso", name="i", displaytext="i", zoneid=zone, url="http://h/i.iso", ostypeid=system
    )
    guide("listIsos", isofilter="self")
    guide("updateServiceOffering", id=admin.ids()["serviceofferingid"], displaytext="x")
    guide("updateDiskOffering", id=small, displaytext="x")
    guide(
        "createNetworkOffering",
        name="o",
        displaytext="o",
        guestiptype="Isolated",
        traffictype="GUEST",
        supportedservices="Dhcp,Dns",
    )
    guide("createVPCOffering", name="o", displaytext="o", supportedservices="Dhcp,Dns")


def test_networks_and_their_services(guide: Guide) -> None:
    admin = guide.admin
    machine = admin.machine(name="m")
    network, zone = machine["nic"][0]["networkid"], machine["zoneid"]
    address = guide("associateIpAddress", networkid=network)["id"]
    guide("updateIpAddress", id=address, fordisplay="true")
    ports = {"protocol": "tcp", "startport": "1", "endport": "2"}
    guide("createFirewallRule", ipaddressid=address, **ports)
    guide("listFirewallRules")
    guide("createEgressFirewallRule", networkid=network, **ports)
    forward = {"publicport": "22", "privateport": "22", "virtualmachineid": machine["id"]}
    guide("createPortForwardingRule", ipaddressid=address, protocol="tcp", **forward)
    guide("listPortForwardingRules")
    balance = {"algorithm": "roundrobin", "publicport": "80", "privateport": "80"}
    rule = guide("createLoadBalancerRule", publicipid=address, name="lb", **balance)["id"]
    guide("listLoadBalancerRules")
    guide("createLBStickinessPolicy", lbruleid=rule, name="s", methodname="LbCookie")
    guide("listLBStickinessPolicies", lbruleid=rule)
    guide("updateNetwork", id=network, displaytext="x")
    guide("listGuestVlans")
    router = guide("listRouters", listall="true")["id"]
    guide("startRouter", id=router)
    guide("getRouterHealthCheckResults", routerid=router, performfreshchecks="true")
    plan = admin.ask("listVPCOfferings", isdefault="true")["vpcoffering"][0]["id"]
    vpc = guide(
        "createVPC", name="v", displaytext="v", cidr="10.5.0.0/16", vpcofferingid=plan, zoneid=zone
    )["id"]
    acl = guide("createNetworkACLList", name="a", vpcid=vpc, description="d")["id"]
    first, second = (guide("createNetworkACL", aclid=acl, **ports)["id"] for _ in range(2))
    guide("moveNetworkAclItem", id=second, nextaclruleid=first)
    guide("listNetworkACLLists", vpcid=vpc)
    guide("createVpnGateway", vpcid=vpc)
    policy = "aes128-sha1;modp1536"
    there = {"gateway": "192.0.2.1", "cidrlist": "10.9.0.0/24", "ipsecpsk": "x"}
    guide("createVpnCustomerGateway", name="g", ikepolicy=policy, esppolicy=policy, **there)
    guide("addVpnUser", username="ursel", password="pass")
    guide("listVpnUsers")
    group = guide("createSecurityGroup", name="g")["id"]
    guide("authorizeSecurityGroupIngress", securitygroupid=group, cidrlist="10.0.0.0/8", **ports)
    guide("createASNRange", zoneid=zone, startasn="64512", endasn="64520")
    guide("listASNumbers", zoneid=zone)
    guide("createBgpPeer", zoneid=zone, ipaddress="192.0.2.9", asnumber="65010")
    guide("createGuestNetworkIpv6Prefix", zoneid=zone, prefix="fd17::/48")
    guide("listGuestNetworkIpv6Prefixes", zoneid=zone)


def test_hosts_storage_and_system_machines_in_care(guide: Guide) -> None:
    admin = guide.admin
    host = admin.ask("listHosts", type="Routing")["host"][0]
    guide("updateHost", id=host["id"], hosttags="t1,t2")
    guide("reconnectHost", id=host["id"])
    admin.cloud.advance(60)  # The agent is away until the server looks for it.
    guide("prepareHostForMaintenance", id=host["id"])
    guide("cancelHostMaintenance", id=host["id"])
    guide("updateCluster", id=host["clusterid"], allocationstate="Enabled")
    guide("updatePod", id=host["podid"], name="p")
    guide("generateClusterDrsPlan", id=host["clusterid"], migrations="1")
    pool = admin.ask("listStoragePools")["storagepool"][0]["id"]
    guide("updateStoragePool", id=pool, tags="t")
    guide("listStorageTags")
    guide("enableStorageMaintenance", id=pool)
    guide("cancelStorageMaintenance", id=pool)
    machine = admin.ask("listSystemVms")["systemvm"][0]["id"]
    guide("stopSystemVm", id=machine)
    guide("startSystemVm", id=machine)
    guide("listBackupProviderOfferings", zoneid=host["zoneid"])
    guide("addKubernetesSupportedVersion", semanticversion="1.28.0", mincpunumber="2",
          minmemory="2048", zoneid=host["zoneid"], url="http://h/k.iso")  # fmt: skip
    guide("listKubernetesSupportedVersions")
    guide("resetConfiguration", name="expunge.delay")


def test_scaling_people_and_quotas(guide: Guide) -> None:
    admin = guide.admin
    ids = admin.ids()
    counter = guide("listCounters")["id"]
    condition = guide(
        "createCondition", counterid=counter, relationaloperator="GT", threshold="50"
    )["id"]
    guide("createAutoScalePolicy", action="scaleup", conditionids=condition, duration="60")
    guide("listAutoScalePolicies")
    guide("createAutoScaleVmProfile", **ids)
    guide("updateAccount", account="admin", domainid=admin.ask("listDomains")["domain"][0]["id"])
    project = admin.done("createProject", name="p", displaytext="p")["project"]["id"]
    guide("suspendProject", id=project)
    guide("activateProject", id=project)
    guide("createProjectRole", projectid=project, name="r", description="d")
    guide("listProjectRoles", projectid=project)
    guide("quotaIsEnabled")
    guide("quotaUpdate")
    tariff = {"name": "t", "usagetype": "1", "value": "2"}
    guide("quotaTariffCreate", **tariff)
    guide("quotaTariffUpdate", name="t", value="3")
    guide("createGuiTheme", name="t", description="d", css=".a{}")
    guide("createWebhook", name="w", payloadurl="http://h/")
    guide("createExtension", name="e", type="Orchestrator")
    guide("registerUserData", name="u", userdata="aGk=")
