# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.volume_for_import import VolumeForImport


class ListVolumesForImportRequest(Request):
    """The request of listVolumesForImport; `client.send` takes it and returns
    ListResult[VolumeForImport].
    """

    command: ClassVar[str] = "listVolumesForImport"
    wire: ClassVar[Wire] = Wire(repeatable=True)
    storageid: str
    """only those on this storage pool (StoragePool id)"""
    keyword: str | None = None
    """only those with this text in their name or another main field"""
    page: int | None = None
    """which page, from 1; goes together with `pagesize`"""
    pagesize: int | None = None
    """rows per page; goes together with `page`"""
    path: str | None = None
    """the path"""

    def parse(self, envelope: Envelope) -> ListResult[VolumeForImport]:
        """Decode the answer."""
        from ...models.volume_for_import import VolumeForImport

        return envelope.list(VolumeForImport)


def list_volumes_for_import(
    client: BaseClient,
    *,
    storageid: str,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    path: str | None = None,
) -> ListResult[VolumeForImport]:
    """List disks on a storage pool outside CloudStack's control.

    Since CloudStack 4.19.1.

    Args:
        storageid: only those on this storage pool (StoragePool id)
        keyword: only those with this text in their name or another main field
        page: which page, from 1; goes together with `pagesize`
        pagesize: rows per page; goes together with `page`
        path: the path

    Returns:
        ListResult[VolumeForImport]: one answer's rows; `.all()` goes on over every page.
    """
    return client.send(
        ListVolumesForImportRequest(
            storageid=storageid, keyword=keyword, page=page, pagesize=pagesize, path=path
        )
    )
