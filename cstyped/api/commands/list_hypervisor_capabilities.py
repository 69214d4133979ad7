# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

from ...types import HYPERVISOR_NAME_VALUES, HypervisorName

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.hypervisor_capabilities import HypervisorCapabilities


class ListHypervisorCapabilitiesRequest(Request):
    """The request of listHypervisorCapabilities; `client.send` takes it and returns
    ListResult[HypervisorCapabilities].
    """

    command: ClassVar[str] = "listHypervisorCapabilities"
    wire: ClassVar[Wire] = Wire(repeatable=True, any_case={"hypervisor": HYPERVISOR_NAME_VALUES})
    hypervisor: HypervisorName | None = None
    """only those of this hypervisor: a value of types.HypervisorName, in upper or lower case"""
    id: str | None = None
    """only the one with this id (HypervisorCapabilities id)"""
    keyword: str | None = None
    """only those with this text in their name or another main field"""
    page: int | None = None
    """which page, from 1; goes together with `pagesize`"""
    pagesize: int | None = None
    """rows per page; goes together with `page`"""

    def parse(self, envelope: Envelope) -> ListResult[HypervisorCapabilities]:
        """Decode the answer."""
        from ...models.hypervisor_capabilities import HypervisorCapabilities

        return envelope.list(HypervisorCapabilities)


def list_hypervisor_capabilities(
    client: BaseClient,
    *,
    hypervisor: HypervisorName | None = None,
    id: str | None = None,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
) -> ListResult[HypervisorCapabilities]:
    """List what each hypervisor version is able to do.

    Since CloudStack 3.0.0.

    Args:
        hypervisor: only those of this hypervisor: a value of types.HypervisorName, in upper or
            lower case
        id: only the one with this id (HypervisorCapabilities id)
        keyword: only those with this text in their name or another main field
        page: which page, from 1; goes together with `pagesize`
        pagesize: rows per page; goes together with `page`

    Returns:
        ListResult[HypervisorCapabilities]: one answer's rows; `.all()` goes on over every page.
    """
    return client.send(
        ListHypervisorCapabilitiesRequest(
            hypervisor=hypervisor, id=id, keyword=keyword, page=page, pagesize=pagesize
        )
    )
