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
    """the account (Account id)"""
    category: str | None = None
    """category of the setting"""
    clusterid: str | None = None
    """the cluster (Cluster id)"""
    domainid: str | None = None
    """the domain (Domain id)"""
    group: str | None = None
    """name of the group [since 4.18.0]"""
    imagestoreuuid: str | None = None
    """the image store (ImageStore id)"""
    keyword: str | None = None
    """text to search for"""
    name: str | None = None
    """the name"""
    page: int | None = None
    """which page, from 1; goes together with `pagesize`"""
    pagesize: int | None = None
    """rows per page; goes together with `page`"""
    parent: str | None = None
    """name of the setting above [since 4.18.0]"""
    storageid: str | None = None
    """the storage pool (StoragePool id)"""
    subgroup: str | None = None
    """name of the group within the group [since 4.18.0]"""
    zoneid: str | None = None
    """the zone (Zone id)"""

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
        accountid: the account (Account id)
        category: category of the setting
        clusterid: the cluster (Cluster id)
        domainid: the domain (Domain id)
        group: name of the group [since 4.18.0]
        imagestoreuuid: the image store (ImageStore id)
        keyword: text to search for
        name: the name
        page: which page, from 1; goes together with `pagesize`
        pagesize: rows per page; goes together with `page`
        parent: name of the setting above [since 4.18.0]
        storageid: the storage pool (StoragePool id)
        subgroup: name of the group within the group [since 4.18.0]
        zoneid: the zone (Zone id)

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
