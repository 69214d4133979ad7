# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.condition import Condition


class ListConditionsRequest(Request):
    """The request of listConditions; `client.send` takes it and returns ListResult[Condition]."""

    command: ClassVar[str] = "listConditions"
    wire: ClassVar[Wire] = Wire(repeatable=True)
    account: str | None = None
    """only those that this account owns; goes together with `domainid`"""
    counterid: str | None = None
    """the performance counter (Counter id)"""
    domainid: str | None = None
    """only those of this domain (Domain id)"""
    id: str | None = None
    """only the one with this id (Condition id)"""
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
    policyid: str | None = None
    """the autoscale policy (AutoScalePolicy id)"""
    projectid: str | None = None
    """the project; -1 for the resources of all projects (Project id)"""

    def parse(self, envelope: Envelope) -> ListResult[Condition]:
        """Decode the answer."""
        from ...models.condition import Condition

        return envelope.list(Condition)


def list_conditions(
    client: BaseClient,
    *,
    account: str | None = None,
    counterid: str | None = None,
    domainid: str | None = None,
    id: str | None = None,
    isrecursive: bool | None = None,
    keyword: str | None = None,
    listall: bool | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    policyid: str | None = None,
    projectid: str | None = None,
) -> ListResult[Condition]:
    """List autoscale conditions.

    Args:
        account: only those that this account owns; goes together with `domainid`
        counterid: the performance counter (Counter id)
        domainid: only those of this domain (Domain id)
        id: only the one with this id (Condition id)
        isrecursive: take the domains below as well
        keyword: only those with this text in their name or another main field
        listall: everything the caller may see, not only what is the caller's own
        page: which page, from 1; goes together with `pagesize`
        pagesize: rows per page; goes together with `page`
        policyid: the autoscale policy (AutoScalePolicy id)
        projectid: the project; -1 for the resources of all projects (Project id)

    Returns:
        ListResult[Condition]: one answer's rows; `.all()` goes on over every page.
    """
    return client.send(
        ListConditionsRequest(
            account=account,
            counterid=counterid,
            domainid=domainid,
            id=id,
            isrecursive=isrecursive,
            keyword=keyword,
            listall=listall,
            page=page,
            pagesize=pagesize,
            policyid=policyid,
            projectid=projectid,
        )
    )
