# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job, Success


class UnmanageVolumeRequest(Request):
    """The request of unmanageVolume; `client.send` takes it and returns Job[Success]."""

    command: ClassVar[str] = "unmanageVolume"
    id: str
    """the resource (Volume id)"""

    def parse(self, envelope: Envelope) -> Job[Success]:
        """Decode the answer."""
        from cstyped.runtime import Success

        return envelope.job(Success)


def unmanage_volume(client: BaseClient, *, id: str) -> Job[Success]:
    """Release a volume from CloudStack; its disk stays on the storage pool.

    Since CloudStack 4.19.1.

    Args:
        id: the resource (Volume id)

    Returns:
        The job; `.result()` waits for it and gives the Success.
    """
    return client.send(UnmanageVolumeRequest(id=id))
