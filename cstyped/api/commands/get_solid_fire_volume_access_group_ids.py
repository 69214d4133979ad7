# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope

    from ...models.solid_fire_volume_access_group_ids import SolidFireVolumeAccessGroupIds


class GetSolidFireVolumeAccessGroupIdsRequest(Request):
    """The request of getSolidFireVolumeAccessGroupIds; `client.send` takes it and returns
    SolidFireVolumeAccessGroupIds.
    """

    command: ClassVar[str] = "getSolidFireVolumeAccessGroupIds"
    wire: ClassVar[Wire] = Wire(repeatable=True)
    clusterid: str
    """the cluster"""
    storageid: str
    """the storage pool"""

    def parse(self, envelope: Envelope) -> SolidFireVolumeAccessGroupIds:
        """Decode the answer."""
        from ...models.solid_fire_volume_access_group_ids import SolidFireVolumeAccessGroupIds

        return envelope.object(SolidFireVolumeAccessGroupIds)


def get_solid_fire_volume_access_group_ids(
    client: BaseClient, *, clusterid: str, storageid: str
) -> SolidFireVolumeAccessGroupIds:
    """Return the SolidFire access group ids of a cluster on a storage pool.

    Args:
        clusterid: the cluster
        storageid: the storage pool

    Returns:
        SolidFireVolumeAccessGroupIds.
    """
    return client.send(
        GetSolidFireVolumeAccessGroupIdsRequest(clusterid=clusterid, storageid=storageid)
    )
