# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope

    from ...models.sioc_info import SiocInfo


class UpdateSiocInfoRequest(Request):
    """The request of updateSiocInfo; `client.send` takes it and returns SiocInfo."""

    command: ClassVar[str] = "updateSiocInfo"
    iopsnotifythreshold: int
    """I/O operations per second above which a warning is sent"""
    limitiopspergb: int
    """I/O operations per second for each GiB"""
    sharespergb: int
    """shares for each GiB"""
    storageid: str
    """the storage pool"""
    zoneid: str
    """the zone"""

    def parse(self, envelope: Envelope) -> SiocInfo:
        """Decode the answer."""
        from ...models.sioc_info import SiocInfo

        return envelope.object(SiocInfo)


def update_sioc_info(
    client: BaseClient,
    *,
    iopsnotifythreshold: int,
    limitiopspergb: int,
    sharespergb: int,
    storageid: str,
    zoneid: str,
) -> SiocInfo:
    """Set VMware Storage I/O Control limits on a storage pool.

    Since CloudStack 4.11.0.

    Args:
        iopsnotifythreshold: I/O operations per second above which a warning is sent
        limitiopspergb: I/O operations per second for each GiB
        sharespergb: shares for each GiB
        storageid: the storage pool
        zoneid: the zone

    Returns:
        SiocInfo.
    """
    return client.send(
        UpdateSiocInfoRequest(
            iopsnotifythreshold=iopsnotifythreshold,
            limitiopspergb=limitiopspergb,
            sharespergb=sharespergb,
            storageid=storageid,
            zoneid=zoneid,
        )
    )
