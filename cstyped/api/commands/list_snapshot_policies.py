# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.snapshot_policy import SnapshotPolicy


class ListSnapshotPoliciesRequest(Request):
    """The request of listSnapshotPolicies; `client.send` takes it and returns
    ListResult[SnapshotPolicy].
    """

    command: ClassVar[str] = "listSnapshotPolicies"
    wire: ClassVar[Wire] = Wire(repeatable=True)
    account: str | None = None
    """only those that this account owns; goes together with `domainid`"""
    domainid: str | None = None
    """only those of this domain (Domain id)"""
    fordisplay: bool | None = None
    """only those that ordinary users see, or only hidden ones [since 4.4]"""
    id: str | None = None
    """only the one with this id (SnapshotPolicy id)"""
    isrecursive: bool | None = None
    """take the domains below as well"""
    keyword: str | None = None
    """only those with this text in their name or another main field"""
    listall: bool | None = None
    """everything the caller may see, not only what is the caller's own"""
    page: int | None = None
    """which page, from 1; goes together with `pagesize`"""
    pagesize: int | None = None
    """rows per page; goes together with `page`"""
    projectid: str | None = None
    """the project; -1 for the resources of all projects (Project id)"""
    volumeid: str | None = None
    """only those of this volume (Volume id)"""

    def parse(self, envelope: Envelope) -> ListResult[SnapshotPolicy]:
        """Decode the answer."""
        from ...models.snapshot_policy import SnapshotPolicy

        return envelope.list(SnapshotPolicy)


def list_snapshot_policies(
    client: BaseClient,
    *,
    account: str | None = None,
    domainid: str | None = None,
    fordisplay: bool | None = None,
    id: str | None = None,
    isrecursive: bool | None = None,
    keyword: str | None = None,
    listall: bool | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    projectid: str | None = None,
    volumeid: str | None = None,
) -> ListResult[SnapshotPolicy]:
    """List the snapshot schedules of a volume.

    Args:
        account: only those that this account owns; goes together with `domainid`
        domainid: only those of this domain (Domain id)
        fordisplay: only those that ordinary users see, or only hidden ones [since 4.4]
        id: only the one with this id (SnapshotPolicy id)
        isrecursive: take the domains below as well
        keyword: only those with this text in their name or another main field
        listall: everything the caller may see, not only what is the caller's own
        page: which page, from 1; goes together with `pagesize`
        pagesize: rows per page; goes together with `page`
        projectid: the project; -1 for the resources of all projects (Project id)
        volumeid: only those of this volume (Volume id)

    Returns:
        ListResult[SnapshotPolicy]: one answer's rows; `.all()` goes on over every page.
    """
    return client.send(
        ListSnapshotPoliciesRequest(
            account=account,
            domainid=domainid,
            fordisplay=fordisplay,
            id=id,
            isrecursive=isrecursive,
            keyword=keyword,
            listall=listall,
            page=page,
            pagesize=pagesize,
            projectid=projectid,
            volumeid=volumeid,
        )
    )
