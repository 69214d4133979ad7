"""FakeCloud beside a live server: the same questions, the same answers."""

from __future__ import annotations

from typing import Any

from cstyped.testing import FakeCloud
from cstyped.testing.words import words

from .asking import Asker
from .comparing import play

# Differences that are the scene's, not the fake's: the live server had key pairs, and a rule of an
# access list, that were made outside the recordings.
EXPECTED = (
    "paging listSSHKeyPairs: key None, live sshkeypair",
    "sweep listNetworkACLs: fields agree 79%",
    # The live server looks at its machines once a minute; the fake has looked by the next request.
    "vm_lifecycle listVirtualMachinesMetrics: fields agree 77%: ['cpuused'",
)

LISTS = words(
    """
    listZones listPods listClusters listHosts listStoragePools listImageStores
    listPhysicalNetworks listVirtualMachines listVirtualMachinesMetrics listVolumes
    listVolumesMetrics listSnapshots listNetworks listPublicIpAddresses listRouters
    listFirewallRules listServiceOfferings listDiskOfferings listNetworkOfferings
    listVPCOfferings listAccounts listUsers listDomains listRoles listSystemVms
    listHostsMetrics listClustersMetrics listZonesMetrics listStoragePoolsMetrics
    listManagementServers listManagementServersMetrics listDbMetrics listCapacity listEvents
    listAlerts listConfigurations listOsTypes listOsCategories listSSHKeyPairs
    listInstanceGroups listHypervisorCapabilities listGuestOsMapping listCounters
    listUsageTypes listAlertTypes listExtensions quotaSummary quotaTariffList
    listInfrastructure listCapabilities listGuestVlans listVlanIpRanges listResourceLimits
    listSecurityGroups listNetworkACLs listNetworkACLLists
    """
)


def test_what_a_live_server_answered_is_answered_alike() -> None:
    with FakeCloud(job_seconds=0, replay=True) as cloud:
        played = play(cloud)

    surprising = [each for each in played.differing if not each.startswith(EXPECTED)]
    assert surprising == []
    assert played.share > 0.98


def _shown(admin: Asker, command: str, **params: str) -> tuple[str, dict[str, Any]]:
    """The answer class of a command, and the first object that it shows."""
    known = admin.cloud.state.spec.command(command)
    assert known is not None
    assert known.key is not None
    value = admin.ask(command, **params)[known.key]
    return known.answer, value[0] if isinstance(value, list) else value


def test_fields_that_live_answers_always_had_are_there(admin: Asker) -> None:
    machine = admin.machine(name="m", group="g")
    admin.cloud.advance(120)
    network = machine["nic"][0]["networkid"]
    address = admin.done("associateIpAddress", networkid=network)["ipaddress"]["id"]
    admin.done(
        "createFirewallRule", ipaddressid=address, protocol="tcp", startport="1", endport="2"
    )
    volume = admin.ask("listVolumes")["volume"][0]["id"]
    admin.done("createSnapshot", volumeid=volume)
    admin.ask("createSSHKeyPair", name="k")
    physical = admin.ask("listPhysicalNetworks")["physicalnetwork"][0]["id"]
    lists = {name: dict[str, str]() for name in LISTS} | {
        "listTemplates": {"templatefilter": "featured"},
        "listTrafficTypes": {"physicalnetworkid": physical},
        "listNetworkServiceProviders": {"physicalnetworkid": physical},
        "listNics": {"virtualmachineid": machine["id"]},
    }

    lacking = {}
    for command, params in lists.items():
        answer, shown = _shown(admin, command, **params)
        always = admin.cloud.state.spec.answer_class(answer).always
        if missing := always - shown.keys():
            lacking[command] = sorted(missing)

    assert lacking == {}
