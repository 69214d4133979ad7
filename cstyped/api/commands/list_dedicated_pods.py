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
    """name of the owning account; goes together with `domainid`"""
    affinitygroupid: str | None = None
    """the affinity group (AffinityGroup id)"""
    domainid: str | None = None
    """the domain (Domain id)"""
    keyword: str | None = None
    """text to search for"""
    page: int | None = None
    """which page, from 1; goes together with `pagesize`"""
    pagesize: int | None = None
    """rows per page; goes together with `page`"""
    podid: str | None = None
    """the pod (Pod id)"""

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
        account: name of the owning account; goes together with `domainid`
        affinitygroupid: the affinity group (AffinityGroup id)
        domainid: the domain (Domain id)
        keyword: text to search for
        page: which page, from 1; goes together with `pagesize`
        pagesize: rows per page; goes together with `page`
        podid: the pod (Pod id)

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
