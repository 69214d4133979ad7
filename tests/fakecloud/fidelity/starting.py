"""What stood on a live server before its scenes were recorded."""

from __future__ import annotations

from cstyped.testing import FakeCloud
from tests.fakecloud.asking import Asker

# The scenes of this server begin with a server that has no zone yet.
_EMPTY = "4.22"
_INFRASTRUCTURE = (
    "listZones", "listPods", "listClusters", "listHosts", "listStoragePools", "listImageStores",
    "listSystemVms", "listPhysicalNetworks", "listVlanIpRanges",
)  # fmt: skip


def prepare(cloud: FakeCloud, server: str) -> set[str]:
    """Give a cloud what the scenes of a server expect. Returns ids of what was not there."""
    admin = Asker(cloud)
    if server == _EMPTY:
        answers = [admin.ask(command) for command in _INFRASTRUCTURE]
        lists = [rows for answer in answers for rows in answer.values() if isinstance(rows, list)]
        return {row["id"] for rows in lists for row in rows}
    _second_server(admin)
    return set()


def _second_server(admin: Asker) -> None:
    """Two pools of storage in each cluster, an account, a network and a machine."""
    zone = admin.ask("listZones")["zone"][0]["id"]
    physical = admin.ask("listPhysicalNetworks")["physicalnetwork"][0]["id"]
    admin.done("updatePhysicalNetwork", id=physical, vlan="100-200")
    pod = admin.ask("listPods")["pod"][0]["id"]
    for cluster in admin.ask("listClusters")["cluster"]:
        admin.ask(
            "createStoragePool",
            name=f"second in {cluster['name']}",
            zoneid=zone,
            podid=pod,
            clusterid=cluster["id"],
            scope="CLUSTER",
            url=f"nfs://nfs.example.test/export/{cluster['name']}",
        )
    domain = admin.ask("listDomains")["domain"][0]["id"]
    admin.ask(
        "createAccount",
        username="demo",
        password="demo-pass",
        firstname="Demo",
        lastname="User",
        email="demo@example.test",
        account="demo",
        domainid=domain,
        accounttype="0",
    )
    offering = "DefaultIsolatedNetworkOfferingWithSourceNatService"
    network = admin.ask(
        "createNetwork",
        name="admin-net",
        displaytext="admin net",
        zoneid=zone,
        networkofferingid=admin.ask("listNetworkOfferings", name=offering)["networkoffering"][0]["id"],
    )["network"]["id"]
    admin.machine(name="vm-admin-1", displayname="vm admin 1", networkids=network)
