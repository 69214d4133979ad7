# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.configuration import Configuration


class ListConfigurationsRequest(Request):
    """The request of listConfigurations; `client.send` takes it and returns
    ListResult[Configuration].
    """

    command: ClassVar[str] = "listConfigurations"
    wire: ClassVar[Wire] = Wire(repeatable=True)
    accountid: str | None = None
    """only those of this account (Account id)"""
    category: str | None = None
    """category of the setting"""
    clusterid: str | None = None
    """only those in this cluster (Cluster id)"""
    domainid: str | None = None
    """only those of this domain (Domain id)"""
    group: str | None = None
    """only those in the group of this name [since 4.18.0]"""
    imagestoreuuid: str | None = None
    """the image store (ImageStore id)"""
    keyword: str | None = None
    """only those with this text in their name or another main field"""
    name: str | None = None
    """only those with this name"""
    page: int | None = None
    """which page, from 1; goes together with `pagesize`"""
    pagesize: int | None = None
    """rows per page; goes together with `page`"""
    parent: str | None = None
    """name of the setting above [since 4.18.0]"""
    storageid: str | None = None
    """only those on this storage pool (StoragePool id)"""
    subgroup: str | None = None
    """name of the group within the group [since 4.18.0]"""
    zoneid: str | None = None
    """only those in this zone (Zone id)"""

    def parse(self, envelope: Envelope) -> ListResult[Configuration]:
        """Decode the answer."""
        from ...models.configuration import Configuration

        return envelope.list(Configuration)


def list_configurations(
    client: BaseClient,
    *,
    accountid: str | None = None,
    category: str | None = None,
    clusterid: str | None = None,
    domainid: str | None = None,
    group: str | None = None,
    imagestoreuuid: str | None = None,
    keyword: str | None = None,
    name: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    parent: str | None = None,
    storageid: str | None = None,
    subgroup: str | None = None,
    zoneid: str | None = None,
) -> ListResult[Configuration]:
    """List settings and their values, global or of one scope.

    Args:
        accountid: only those of this account (Account id)
        category: category of the setting
        clusterid: only those in this cluster (Cluster id)
        domainid: only those of this domain (Domain id)
        group: only those in the group of this name [since 4.18.0]
        imagestoreuuid: the image store (ImageStore id)
        keyword: only those with this text in their name or another main field
        name: only those with this name
        page: which page, from 1; goes together with `pagesize`
        pagesize: rows per page; goes together with `page`
        parent: name of the setting above [since 4.18.0]
        storageid: only those on this storage pool (StoragePool id)
        subgroup: name of the group within the group [since 4.18.0]
        zoneid: only those in this zone (Zone id)

    Returns:
        ListResult[Configuration]: one answer's rows; `.all()` goes on over every page.
    """
    return client.send(
        ListConfigurationsRequest(
            accountid=accountid,
            category=category,
            clusterid=clusterid,
            domainid=domainid,
            group=group,
            imagestoreuuid=imagestoreuuid,
            keyword=keyword,
            name=name,
            page=page,
            pagesize=pagesize,
            parent=parent,
            storageid=storageid,
            subgroup=subgroup,
            zoneid=zoneid,
        )
    )
