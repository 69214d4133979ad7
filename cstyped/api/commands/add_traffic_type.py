# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

from ...types import TRAFFIC_TYPE_NAME_VALUES, TrafficTypeName

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.traffic_type import TrafficType


class AddTrafficTypeRequest(Request):
    """The request of addTrafficType; `client.send` takes it and returns Job[TrafficType]."""

    command: ClassVar[str] = "addTrafficType"
    wire: ClassVar[Wire] = Wire(one_case={"traffictype": TRAFFIC_TYPE_NAME_VALUES})
    physicalnetworkid: str
    """the physical network (PhysicalNetwork id)"""
    traffictype: TrafficTypeName
    """kind of traffic: None, Public, Guest, Storage, Management, Control or Vpn"""
    hypervnetworklabel: str | None = None
    """name of the Hyper-V switch for this traffic"""
    isolationmethod: str | None = None
    """how public traffic is kept apart, if there is a choice"""
    kvmnetworklabel: str | None = None
    """name of the KVM bridge for this traffic"""
    ovm3networklabel: str | None = None
    """name of the OVM3 network for this traffic"""
    vlan: str | None = None
    """VLAN of the management traffic (VMware)"""
    vmwarenetworklabel: str | None = None
    """name of the VMware switch for this traffic"""
    xennetworklabel: str | None = None
    """name label of the XenServer network for this traffic"""

    def parse(self, envelope: Envelope) -> Job[TrafficType]:
        """Decode the answer."""
        from ...models.traffic_type import TrafficType

        return envelope.job(TrafficType)


def add_traffic_type(
    client: BaseClient,
    *,
    physicalnetworkid: str,
    traffictype: TrafficTypeName,
    hypervnetworklabel: str | None = None,
    isolationmethod: str | None = None,
    kvmnetworklabel: str | None = None,
    ovm3networklabel: str | None = None,
    vlan: str | None = None,
    vmwarenetworklabel: str | None = None,
    xennetworklabel: str | None = None,
) -> Job[TrafficType]:
    """Let a physical network carry a kind of traffic, such as Guest or Storage.

    Since CloudStack 3.0.0.

    Args:
        physicalnetworkid: the physical network (PhysicalNetwork id)
        traffictype: kind of traffic: None, Public, Guest, Storage, Management, Control or Vpn
        hypervnetworklabel: name of the Hyper-V switch for this traffic
        isolationmethod: how public traffic is kept apart, if there is a choice
        kvmnetworklabel: name of the KVM bridge for this traffic
        ovm3networklabel: name of the OVM3 network for this traffic
        vlan: VLAN of the management traffic (VMware)
        vmwarenetworklabel: name of the VMware switch for this traffic
        xennetworklabel: name label of the XenServer network for this traffic

    Returns:
        The job; `.result()` waits for it and gives the TrafficType.
    """
    return client.send(
        AddTrafficTypeRequest(
            physicalnetworkid=physicalnetworkid,
            traffictype=traffictype,
            hypervnetworklabel=hypervnetworklabel,
            isolationmethod=isolationmethod,
            kvmnetworklabel=kvmnetworklabel,
            ovm3networklabel=ovm3networklabel,
            vlan=vlan,
            vmwarenetworklabel=vmwarenetworklabel,
            xennetworklabel=xennetworklabel,
        )
    )
