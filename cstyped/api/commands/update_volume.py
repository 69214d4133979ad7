# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

from ...types import VOLUME_STATE_VALUES, VolumeState

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.volume import Volume


class UpdateVolumeRequest(Request):
    """The request of updateVolume; `client.send` takes it and returns Job[Volume]."""

    command: ClassVar[str] = "updateVolume"
    wire: ClassVar[Wire] = Wire(one_case={"state": VOLUME_STATE_VALUES})
    chaininfo: str | None = None
    """disk chain of the volume as the hypervisor describes it (JSON) [since 4.4]"""
    customid: str | None = None
    """UUID that the new resource shall have (root admin) [since 4.4]"""
    deleteprotection: bool | None = None
    """refuse deletion until it is switched off again [since 4.20.0]"""
    displayvolume: bool | None = None
    """show the volume to its users"""
    id: str | None = None
    """the resource (Volume id)"""
    name: str | None = None
    """the name [since 4.16]"""
    path: str | None = None
    """the path"""
    state: VolumeState | None = None
    """the state: a value of types.VolumeState [since 4.3]"""
    storageid: str | None = None
    """the storage pool (StoragePool id) [since 4.3]"""

    def parse(self, envelope: Envelope) -> Job[Volume]:
        """Decode the answer."""
        from ...models.volume import Volume

        return envelope.job(Volume)


def update_volume(
    client: BaseClient,
    *,
    chaininfo: str | None = None,
    customid: str | None = None,
    deleteprotection: bool | None = None,
    displayvolume: bool | None = None,
    id: str | None = None,
    name: str | None = None,
    path: str | None = None,
    state: VolumeState | None = None,
    storageid: str | None = None,
) -> Job[Volume]:
    """Change a volume's name, state or delete protection, or where it lies.

    Args:
        chaininfo: disk chain of the volume as the hypervisor describes it (JSON) [since 4.4]
        customid: UUID that the new resource shall have (root admin) [since 4.4]
        deleteprotection: refuse deletion until it is switched off again [since 4.20.0]
        displayvolume: show the volume to its users
        id: the resource (Volume id)
        name: the name [since 4.16]
        path: the path
        state: the state: a value of types.VolumeState [since 4.3]
        storageid: the storage pool (StoragePool id) [since 4.3]

    Returns:
        The job; `.result()` waits for it and gives the Volume.
    """
    return client.send(
        UpdateVolumeRequest(
            chaininfo=chaininfo,
            customid=customid,
            deleteprotection=deleteprotection,
            displayvolume=displayvolume,
            id=id,
            name=name,
            path=path,
            state=state,
            storageid=storageid,
        )
    )
