# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.tungsten_fabric_tag import TungstenFabricTag


class ListTungstenFabricTagRequest(Request):
    """The request of listTungstenFabricTag; `client.send` takes it and returns
    ListResult[TungstenFabricTag].
    """

    command: ClassVar[str] = "listTungstenFabricTag"
    wire: ClassVar[Wire] = Wire(repeatable=True)
    applicationpolicysetuuid: str | None = None
    """the Tungsten Fabric application policy set"""
    keyword: str | None = None
    """only those with this text in their name or another main field"""
    networkuuid: str | None = None
    """the Tungsten Fabric network"""
    nicuuid: str | None = None
    """the network card, as Tungsten Fabric knows it"""
    page: int | None = None
    """which page, from 1; goes together with `pagesize`"""
    pagesize: int | None = None
    """rows per page; goes together with `page`"""
    policyuuid: str | None = None
    """the Tungsten Fabric policy"""
    taguuid: str | None = None
    """the Tungsten Fabric tag"""
    vmuuid: str | None = None
    """the machine, as Tungsten Fabric knows it"""
    zoneid: str | None = None
    """only those in this zone"""

    def parse(self, envelope: Envelope) -> ListResult[TungstenFabricTag]:
        """Decode the answer."""
        from ...models.tungsten_fabric_tag import TungstenFabricTag

        return envelope.list(TungstenFabricTag)


def list_tungsten_fabric_tag(
    client: BaseClient,
    *,
    applicationpolicysetuuid: str | None = None,
    keyword: str | None = None,
    networkuuid: str | None = None,
    nicuuid: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    policyuuid: str | None = None,
    taguuid: str | None = None,
    vmuuid: str | None = None,
    zoneid: str | None = None,
) -> ListResult[TungstenFabricTag]:
    """List Tungsten Fabric tags and what carries them.

    Args:
        applicationpolicysetuuid: the Tungsten Fabric application policy set
        keyword: only those with this text in their name or another main field
        networkuuid: the Tungsten Fabric network
        nicuuid: the network card, as Tungsten Fabric knows it
        page: which page, from 1; goes together with `pagesize`
        pagesize: rows per page; goes together with `page`
        policyuuid: the Tungsten Fabric policy
        taguuid: the Tungsten Fabric tag
        vmuuid: the machine, as Tungsten Fabric knows it
        zoneid: only those in this zone

    Returns:
        ListResult[TungstenFabricTag]: one answer's rows; `.all()` goes on over every page.
    """
    return client.send(
        ListTungstenFabricTagRequest(
            applicationpolicysetuuid=applicationpolicysetuuid,
            keyword=keyword,
            networkuuid=networkuuid,
            nicuuid=nicuuid,
            page=page,
            pagesize=pagesize,
            policyuuid=policyuuid,
            taguuid=taguuid,
            vmuuid=vmuuid,
            zoneid=zoneid,
        )
    )
