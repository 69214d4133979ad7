# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.volume import Volume


class DestroyVolumeRequest(Request):
    """The request of destroyVolume; `client.send` takes it and returns Job[Volume]."""

    command: ClassVar[str] = "destroyVolume"
    id: str
    """the resource (Volume id)"""
    expunge: bool | None = None
    """remove it for good, past the recovery delay [since 4.6.0]"""

    def parse(self, envelope: Envelope) -> Job[Volume]:
        """Decode the answer."""
        from ...models.volume import Volume

        return envelope.job(Volume)


def destroy_volume(client: BaseClient, *, id: str, expunge: bool | None = None) -> Job[Volume]:
    """Destroy a volume; it can be recovered until expunged.

    Since CloudStack 4.14.0.

    Args:
        id: the resource (Volume id)
        expunge: remove it for good, past the recovery delay [since 4.6.0]

    Returns:
        The job; `.result()` waits for it and gives the Volume.
    """
    return client.send(DestroyVolumeRequest(id=id, expunge=expunge))
