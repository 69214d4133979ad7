"""What stood on a live server before its scenes were recorded."""

from __future__ import annotations

from cstyped.testing import FakeCloud
from tests.fakecloud.asking import Asker

from .comparing import Comparison

# The scenes of this server begin with a server that has no zone yet.
_EMPTY = "4.22"
_INFRASTRUCTURE = (
    "listZones", "listPods", "listClusters", "listHosts", "listStoragePools", "listImageStores",
    "listSystemVms", "listPhysicalNetworks", "listVlanIpRanges",
)  # fmt: skip


# As whoever recorded had set them before.
_SETTINGS = {
    "instance.lease.enabled": "true",
    "cloud.kubernetes.cluster.experimental.features.enabled": "true",
}
# An offering of 5 GB that scenes use, and that was gone when the prelude listed what was there.
_SMALL_DISK = "37d534bc-4160-4a91-a2e4-ed63b22dd1d2"


def prepare(cloud: FakeCloud, server: str, comparison: Comparison) -> None:
    """Give a cloud what the scenes of a server expect, and say what of it they know."""
    admin = Asker(cloud)
    if server == _EMPTY:
        admin.ask("updateConfiguration", name="enable.dynamic.scale.vm", value="true")
        answers = [admin.ask(command) for command in _INFRASTRUCTURE]
        lists = [rows for answer in answers for rows in answer.values() if isinstance(rows, list)]
        comparison.only_here |= {row["id"] for rows in lists for row in rows}
        return
    for name, value in _SETTINGS.items():
        admin.ask("updateConfiguration", name=name, value=value)
    _second_server(admin)
    small = admin.ask("listDiskOfferings", name="Small")["diskoffering"][0]["id"]
    comparison.translation.pair(_SMALL_DISK, small)


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
    user = admin.ask("listUsers", username="demo")["user"][0]["id"]
    admin.ask("registerUserKeys", id=user)
    offering = "DefaultIsolatedNetworkOfferingWithSourceNatService"
    network = admin.ask(
        "createNetwork",
        name="admin-net",
        displaytext="admin net",
        zoneid=zone,
        networkofferingid=admin.ask("listNetworkOfferings", name=offering)["networkoffering"][0][
            "id"
        ],
    )["network"]["id"]
    admin.machine(name="vm-admin-1", displayname="vm admin 1", networkids=network)


def before(scene: str, admin: Asker) -> None:
    """Make what stood there when a scene was recorded, and not yet at the prelude."""
    if scene == "small":
        network = admin.ask("listNetworks", keyword="admin-net")["network"][0]["id"]
        admin.machine(name="lv-web", networkids=network)
