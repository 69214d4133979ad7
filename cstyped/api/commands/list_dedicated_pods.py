# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.dedicated_pod import DedicatedPod


class ListDedicatedPodsRequest(Request):
    """The request of listDedicatedPods; `client.send` takes it and returns
    ListResult[DedicatedPod].
    """

    command: ClassVar[str] = "listDedicatedPods"
    wire: ClassVar[Wire] = Wire(repeatable=True)
    account: str | None = None
    """only those that this account owns; goes together with `domainid`"""
    affinitygroupid: str | None = None
    """only those in this affinity group (AffinityGroup id)"""
    domainid: str | None = None
    """only those of this domain (Domain id)"""
    keyword: str | None = None
    """only those with this text in their name or another main field"""
    page: int | None = None
    """which page, from 1; goes together with `pagesize`"""
    pagesize: int | None = None
    """rows per page; goes together with `page`"""
    podid: str | None = None
    """only those in this pod (Pod id)"""

    def parse(self, envelope: Envelope) -> ListResult[DedicatedPod]:
        """Decode the answer."""
        from ...models.dedicated_pod import DedicatedPod

        return envelope.list(DedicatedPod)


def list_dedicated_pods(
    client: BaseClient,
    *,
    account: str | None = None,
    affinitygroupid: str | None = None,
    domainid: str | None = None,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    podid: str | None = None,
) -> ListResult[DedicatedPod]:
    """List pods reserved for domains or accounts.

    Args:
        account: only those that this account owns; goes together with `domainid`
        affinitygroupid: only those in this affinity group (AffinityGroup id)
        domainid: only those of this domain (Domain id)
        keyword: only those with this text in their name or another main field
        page: which page, from 1; goes together with `pagesize`
        pagesize: rows per page; goes together with `page`
        podid: only those in this pod (Pod id)

    Returns:
        ListResult[DedicatedPod]: one answer's rows; `.all()` goes on over every page.
    """
    return client.send(
        ListDedicatedPodsRequest(
            account=account,
            affinitygroupid=affinitygroupid,
            domainid=domainid,
            keyword=keyword,
            page=page,
            pagesize=pagesize,
            podid=podid,
        )
    )
