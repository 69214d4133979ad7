# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.virtual_router_element import VirtualRouterElement


class CreateVirtualRouterElementRequest(Request):
    """The request of createVirtualRouterElement; `client.send` takes it and returns
    Job[VirtualRouterElement].
    """

    command: ClassVar[str] = "createVirtualRouterElement"
    nspid: str
    """the network service provider (NetworkServiceProvider id)"""
    providertype: str | None = None
    """kind of router element (NetworkServiceProvider id)"""

    def parse(self, envelope: Envelope) -> Job[VirtualRouterElement]:
        """Decode the answer."""
        from ...models.virtual_router_element import VirtualRouterElement

        return envelope.job(VirtualRouterElement)


def create_virtual_router_element(
    client: BaseClient, *, nspid: str, providertype: str | None = None
) -> Job[VirtualRouterElement]:
    """Add a virtual router element to a network service provider.

    Args:
        nspid: the network service provider (NetworkServiceProvider id)
        providertype: kind of router element (NetworkServiceProvider id)

    Returns:
        The job; `.result()` waits for it and gives the VirtualRouterElement.
    """
    return client.send(CreateVirtualRouterElementRequest(nspid=nspid, providertype=providertype))
