# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope

    from ...models.cisco_asa1000v_resource import CiscoAsa1000vResource


class AddCiscoAsa1000vResourceRequest(Request):
    """The request of addCiscoAsa1000vResource; `client.send` takes it and returns
    CiscoAsa1000vResource.
    """

    command: ClassVar[str] = "addCiscoAsa1000vResource"
    clusterid: str
    """the cluster"""
    hostname: str
    """where it is reached: host name or IP address"""
    insideportprofile: str
    """Nexus port profile of the appliance's inner side"""
    physicalnetworkid: str
    """the physical network"""

    def parse(self, envelope: Envelope) -> CiscoAsa1000vResource:
        """Decode the answer."""
        from ...models.cisco_asa1000v_resource import CiscoAsa1000vResource

        return envelope.object(CiscoAsa1000vResource)


def add_cisco_asa1000v_resource(
    client: BaseClient,
    *,
    clusterid: str,
    hostname: str,
    insideportprofile: str,
    physicalnetworkid: str,
) -> CiscoAsa1000vResource:
    """Register a Cisco ASA 1000v appliance for a cluster.

    Args:
        clusterid: the cluster
        hostname: where it is reached: host name or IP address
        insideportprofile: Nexus port profile of the appliance's inner side
        physicalnetworkid: the physical network

    Returns:
        CiscoAsa1000vResource.
    """
    return client.send(
        AddCiscoAsa1000vResourceRequest(
            clusterid=clusterid,
            hostname=hostname,
            insideportprofile=insideportprofile,
            physicalnetworkid=physicalnetworkid,
        )
    )
