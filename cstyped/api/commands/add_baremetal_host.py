# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import CommaList, FlatMap, Pairs, Request, Wire

from ...types import HYPERVISOR_NAME_VALUES, HypervisorName

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.host import Host


class AddBaremetalHostRequest(Request):
    """The request of addBaremetalHost; `client.send` takes it and returns ListResult[Host]."""

    command: ClassVar[str] = "addBaremetalHost"
    wire: ClassVar[Wire] = Wire(
        maps={"externaldetails": FlatMap()},
        secrets=frozenset({"externaldetails", "password"}),
        empty_lists={"hosttags": "refused", "storageaccessgroups": "omitted"},
        any_case={"hypervisor": HYPERVISOR_NAME_VALUES},
    )
    hypervisor: HypervisorName
    """hypervisor type: a value of types.HypervisorName, in upper or lower case"""
    podid: str
    """the pod (Pod id)"""
    url: str
    """URL of the host, e.g. `http://10.0.0.7`"""
    zoneid: str
    """the zone (Zone id)"""
    allocationstate: str | None = None
    """whether new resources may be placed here"""
    clusterid: str | None = None
    """the cluster (Cluster id)"""
    clustername: str | None = None
    """name of the cluster"""
    externaldetails: Pairs | None = None
    """settings handed to the extension [since 4.21.0]"""
    hosttags: CommaList[str] | None = None
    """host tags, a comma list"""
    ipaddress: str | None = None
    """IP address"""
    password: str | None = None
    """the password"""
    storageaccessgroups: CommaList[str] | None = None
    """storage access groups, a comma list [since 4.21.0]"""
    username: str | None = None
    """the user name"""

    def parse(self, envelope: Envelope) -> ListResult[Host]:
        """Decode the answer."""
        from ...models.host import Host

        return envelope.list(Host)


def add_baremetal_host(
    client: BaseClient,
    *,
    hypervisor: HypervisorName,
    podid: str,
    url: str,
    zoneid: str,
    allocationstate: str | None = None,
    clusterid: str | None = None,
    clustername: str | None = None,
    externaldetails: Pairs | None = None,
    hosttags: CommaList[str] | None = None,
    ipaddress: str | None = None,
    password: str | None = None,
    storageaccessgroups: CommaList[str] | None = None,
    username: str | None = None,
) -> ListResult[Host]:
    """Add a bare metal host to a pod.

    Args:
        hypervisor: hypervisor type: a value of types.HypervisorName, in upper or lower case
        podid: the pod (Pod id)
        url: URL of the host, e.g. `http://10.0.0.7`
        zoneid: the zone (Zone id)
        allocationstate: whether new resources may be placed here
        clusterid: the cluster (Cluster id)
        clustername: name of the cluster
        externaldetails: settings handed to the extension [since 4.21.0]
        hosttags: host tags, a comma list
        ipaddress: IP address
        password: the password
        storageaccessgroups: storage access groups, a comma list [since 4.21.0]
        username: the user name

    Returns:
        ListResult[Host]: one answer's rows; `.all()` goes on over every page.
    """
    return client.send(
        AddBaremetalHostRequest(
            hypervisor=hypervisor,
            podid=podid,
            url=url,
            zoneid=zoneid,
            allocationstate=allocationstate,
            clusterid=clusterid,
            clustername=clustername,
            externaldetails=externaldetails,
            hosttags=hosttags,
            ipaddress=ipaddress,
            password=password,
            storageaccessgroups=storageaccessgroups,
            username=username,
        )
    )
