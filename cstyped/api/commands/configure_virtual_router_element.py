# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.virtual_router_element import VirtualRouterElement


class ConfigureVirtualRouterElementRequest(Request):
    """The request of configureVirtualRouterElement; `client.send` takes it and returns
    Job[VirtualRouterElement].
    """

    command: ClassVar[str] = "configureVirtualRouterElement"
    enabled: bool
    """on or off"""
    id: str
    """the resource (VirtualRouterElement id)"""

    def parse(self, envelope: Envelope) -> Job[VirtualRouterElement]:
        """Decode the answer."""
        from ...models.virtual_router_element import VirtualRouterElement

        return envelope.job(VirtualRouterElement)


def configure_virtual_router_element(
    client: BaseClient, *, enabled: bool, id: str
) -> Job[VirtualRouterElement]:
    """Switch a virtual router element on or off.

    Args:
        enabled: on or off
        id: the resource (VirtualRouterElement id)

    Returns:
        The job; `.result()` waits for it and gives the VirtualRouterElement.
    """
    return client.send(ConfigureVirtualRouterElementRequest(enabled=enabled, id=id))
