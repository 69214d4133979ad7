# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope

    from ...models.router import Router


class ChangeServiceForRouterRequest(Request):
    """The request of changeServiceForRouter; `client.send` takes it and returns Router."""

    command: ClassVar[str] = "changeServiceForRouter"
    id: str
    """the resource (Router id)"""
    serviceofferingid: str
    """the service offering (ServiceOffering id)"""

    def parse(self, envelope: Envelope) -> Router:
        """Decode the answer."""
        from ...models.router import Router

        return envelope.object(Router)


def change_service_for_router(client: BaseClient, *, id: str, serviceofferingid: str) -> Router:
    """Give a stopped virtual router another service offering.

    Args:
        id: the resource (Router id)
        serviceofferingid: the service offering (ServiceOffering id)

    Returns:
        Router.
    """
    return client.send(ChangeServiceForRouterRequest(id=id, serviceofferingid=serviceofferingid))
