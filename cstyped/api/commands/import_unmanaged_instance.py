# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import FlatMap, OneOrMore, Pairs, Request, StructMap, Wire

from ...types import ImportDataDiskOffering, ImportNicNetwork, NicIpAddress

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.virtual_machine import VirtualMachine


class ImportUnmanagedInstanceRequest(Request):
    """The request of importUnmanagedInstance; `client.send` takes it and returns
    Job[VirtualMachine].
    """

    command: ClassVar[str] = "importUnmanagedInstance"
    wire: ClassVar[Wire] = Wire(
        maps={
            "datadiskofferinglist": StructMap(keys=("disk", "diskOffering")),
            "details": FlatMap(),
            "nicipaddresslist": StructMap(
                keys=("nic", "ip4Address"), required=("nic", "ip4Address")
            ),
            "nicnetworklist": StructMap(keys=("nic", "network"), required=("nic", "network")),
        }
    )
    clusterid: str
    """the cluster (Cluster id)"""
    name: str
    """the name"""
    serviceofferingid: str
    """the service offering (ServiceOffering id)"""
    account: str | None = None
    """name of the owning account; goes together with `domainid`"""
    datadiskofferinglist: OneOrMore[ImportDataDiskOffering] | None = None
    """which disk offering each data disk of the source gets"""
    details: Pairs | None = None
    """further settings by key"""
    displayname: str | None = None
    """name for people to read"""
    domainid: str | None = None
    """the domain (Domain id)"""
    forced: bool | None = None
    """make new MAC addresses where the old ones are taken"""
    hostname: str | None = None
    """host name inside the guest"""
    migrateallowed: bool | None = None
    """move the machine if its new offerings do not fit where it is"""
    nicipaddresslist: OneOrMore[NicIpAddress] | None = None
    """IPv4 address of each card"""
    nicnetworklist: OneOrMore[ImportNicNetwork] | None = None
    """network of each card"""
    projectid: str | None = None
    """the project (Project id)"""
    templateid: str | None = None
    """the template (Template id)"""

    def parse(self, envelope: Envelope) -> Job[VirtualMachine]:
        """Decode the answer."""
        from ...models.virtual_machine import VirtualMachine

        return envelope.job(VirtualMachine)


def import_unmanaged_instance(
    client: BaseClient,
    *,
    clusterid: str,
    name: str,
    serviceofferingid: str,
    account: str | None = None,
    datadiskofferinglist: OneOrMore[ImportDataDiskOffering] | None = None,
    details: Pairs | None = None,
    displayname: str | None = None,
    domainid: str | None = None,
    forced: bool | None = None,
    hostname: str | None = None,
    migrateallowed: bool | None = None,
    nicipaddresslist: OneOrMore[NicIpAddress] | None = None,
    nicnetworklist: OneOrMore[ImportNicNetwork] | None = None,
    projectid: str | None = None,
    templateid: str | None = None,
) -> Job[VirtualMachine]:
    """Take over a machine that runs on a cluster outside CloudStack's control.

    Since CloudStack 4.14.0.

    Args:
        clusterid: the cluster (Cluster id)
        name: the name
        serviceofferingid: the service offering (ServiceOffering id)
        account: name of the owning account; goes together with `domainid`
        datadiskofferinglist: which disk offering each data disk of the source gets
        details: further settings by key
        displayname: name for people to read
        domainid: the domain (Domain id)
        forced: make new MAC addresses where the old ones are taken
        hostname: host name inside the guest
        migrateallowed: move the machine if its new offerings do not fit where it is
        nicipaddresslist: IPv4 address of each card
        nicnetworklist: network of each card
        projectid: the project (Project id)
        templateid: the template (Template id)

    Returns:
        The job; `.result()` waits for it and gives the VirtualMachine.
    """
    return client.send(
        ImportUnmanagedInstanceRequest(
            clusterid=clusterid,
            name=name,
            serviceofferingid=serviceofferingid,
            account=account,
            datadiskofferinglist=datadiskofferinglist,
            details=details,
            displayname=displayname,
            domainid=domainid,
            forced=forced,
            hostname=hostname,
            migrateallowed=migrateallowed,
            nicipaddresslist=nicipaddresslist,
            nicnetworklist=nicnetworklist,
            projectid=projectid,
            templateid=templateid,
        )
    )
