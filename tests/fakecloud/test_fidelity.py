"""FakeCloud beside a live server: the same questions, the same answers."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from cstyped.testing.words import words

from .asking import Asker
from .fidelity.beside import beside
from .fidelity.comparing import Level
from .fidelity.known import servers

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


@pytest.mark.parametrize("server", servers())
def test_what_a_live_server_answered_is_answered_alike(
    server: str, record_property: Callable[[str, object], None]
) -> None:
    """What differs without a reason in fidelity/known.toml fails by name, and so does a reason that
    nothing needs any more.
    """
    outcome = beside(server)
    record_property("report", outcome.figures)

    assert [str(each) for each in outcome.surprises] == []
    assert outcome.outlived == []
    below = [level for level in Level if outcome.shares[level] < outcome.expected.floors[level]]
    assert below == [], outcome.figures


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
        "quotaSummary": {"listall": "true"},
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
