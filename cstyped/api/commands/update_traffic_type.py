# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.traffic_type import TrafficType


class UpdateTrafficTypeRequest(Request):
    """The request of updateTrafficType; `client.send` takes it and returns Job[TrafficType]."""

    command: ClassVar[str] = "updateTrafficType"
    id: str
    """the resource (TrafficType id)"""
    hypervnetworklabel: str | None = None
    """name of the Hyper-V switch for this traffic"""
    kvmnetworklabel: str | None = None
    """name of the KVM bridge for this traffic"""
    ovm3networklabel: str | None = None
    """name of the OVM3 network for this traffic"""
    vmwarenetworklabel: str | None = None
    """name of the VMware switch for this traffic"""
    xennetworklabel: str | None = None
    """name label of the XenServer network for this traffic"""

    def parse(self, envelope: Envelope) -> Job[TrafficType]:
        """Decode the answer."""
        from ...models.traffic_type import TrafficType

        return envelope.job(TrafficType)


def update_traffic_type(
    client: BaseClient,
    *,
    id: str,
    hypervnetworklabel: str | None = None,
    kvmnetworklabel: str | None = None,
    ovm3networklabel: str | None = None,
    vmwarenetworklabel: str | None = None,
    xennetworklabel: str | None = None,
) -> Job[TrafficType]:
    """Change the network labels of a traffic type, per hypervisor.

    Since CloudStack 3.0.0.

    Args:
        id: the resource (TrafficType id)
        hypervnetworklabel: name of the Hyper-V switch for this traffic
        kvmnetworklabel: name of the KVM bridge for this traffic
        ovm3networklabel: name of the OVM3 network for this traffic
        vmwarenetworklabel: name of the VMware switch for this traffic
        xennetworklabel: name label of the XenServer network for this traffic

    Returns:
        The job; `.result()` waits for it and gives the TrafficType.
    """
    return client.send(
        UpdateTrafficTypeRequest(
            id=id,
            hypervnetworklabel=hypervnetworklabel,
            kvmnetworklabel=kvmnetworklabel,
            ovm3networklabel=ovm3networklabel,
            vmwarenetworklabel=vmwarenetworklabel,
            xennetworklabel=xennetworklabel,
        )
    )
