# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope

    from ...models.volume import Volume


class AssignVolumeRequest(Request):
    """The request of assignVolume; `client.send` takes it and returns Volume."""

    command: ClassVar[str] = "assignVolume"
    volumeid: str
    """the volume (Volume id)"""
    accountid: str | None = None
    """the account to give the volume to; not with `projectid` (Account id)"""
    projectid: str | None = None
    """the project (Project id)"""

    def parse(self, envelope: Envelope) -> Volume:
        """Decode the answer."""
        from ...models.volume import Volume

        return envelope.object(Volume)


def assign_volume(
    client: BaseClient, *, volumeid: str, accountid: str | None = None, projectid: str | None = None
) -> Volume:
    """Hand a volume over to another account or project.

    Since CloudStack 4.18.0.0.

    Args:
        volumeid: the volume (Volume id)
        accountid: the account to give the volume to; not with `projectid` (Account id)
        projectid: the project (Project id)

    Returns:
        Volume.
    """
    return client.send(
        AssignVolumeRequest(volumeid=volumeid, accountid=accountid, projectid=projectid)
    )
