# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import CommaList, Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.tungsten_fabric_tag import TungstenFabricTag


class ApplyTungstenFabricTagRequest(Request):
    """The request of applyTungstenFabricTag; `client.send` takes it and returns
    Job[TungstenFabricTag].
    """

    command: ClassVar[str] = "applyTungstenFabricTag"
    wire: ClassVar[Wire] = Wire(
        empty_lists={"networkuuid": "omitted", "nicuuid": "omitted", "vmuuid": "omitted"}
    )
    taguuid: str
    """the Tungsten Fabric tag"""
    zoneid: str
    """the zone"""
    applicationpolicysetuuid: str | None = None
    """the Tungsten Fabric application policy set"""
    networkuuid: CommaList[str] | None = None
    """the Tungsten Fabric network"""
    nicuuid: CommaList[str] | None = None
    """the network card, as Tungsten Fabric knows it"""
    policyuuid: str | None = None
    """the Tungsten Fabric policy"""
    vmuuid: CommaList[str] | None = None
    """the machine, as Tungsten Fabric knows it"""

    def parse(self, envelope: Envelope) -> Job[TungstenFabricTag]:
        """Decode the answer."""
        from ...models.tungsten_fabric_tag import TungstenFabricTag

        return envelope.job(TungstenFabricTag)


def apply_tungsten_fabric_tag(
    client: BaseClient,
    *,
    taguuid: str,
    zoneid: str,
    applicationpolicysetuuid: str | None = None,
    networkuuid: CommaList[str] | None = None,
    nicuuid: CommaList[str] | None = None,
    policyuuid: str | None = None,
    vmuuid: CommaList[str] | None = None,
) -> Job[TungstenFabricTag]:
    """Put a Tungsten Fabric tag on networks, machines, NICs, a policy or a policy set.

    Args:
        taguuid: the Tungsten Fabric tag
        zoneid: the zone
        applicationpolicysetuuid: the Tungsten Fabric application policy set
        networkuuid: the Tungsten Fabric network
        nicuuid: the network card, as Tungsten Fabric knows it
        policyuuid: the Tungsten Fabric policy
        vmuuid: the machine, as Tungsten Fabric knows it

    Returns:
        The job; `.result()` waits for it and gives the TungstenFabricTag.
    """
    return client.send(
        ApplyTungstenFabricTagRequest(
            taguuid=taguuid,
            zoneid=zoneid,
            applicationpolicysetuuid=applicationpolicysetuuid,
            networkuuid=networkuuid,
            nicuuid=nicuuid,
            policyuuid=policyuuid,
            vmuuid=vmuuid,
        )
    )
