# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.internal_load_balancer_element import InternalLoadBalancerElement


class CreateInternalLoadBalancerElementRequest(Request):
    """The request of createInternalLoadBalancerElement; `client.send` takes it and returns
    Job[InternalLoadBalancerElement].
    """

    command: ClassVar[str] = "createInternalLoadBalancerElement"
    nspid: str
    """the network service provider (NetworkServiceProvider id)"""

    def parse(self, envelope: Envelope) -> Job[InternalLoadBalancerElement]:
        """Decode the answer."""
        from ...models.internal_load_balancer_element import InternalLoadBalancerElement

        return envelope.job(InternalLoadBalancerElement)


def create_internal_load_balancer_element(
    client: BaseClient, *, nspid: str
) -> Job[InternalLoadBalancerElement]:
    """Add an internal load balancer element to a network service provider.

    Since CloudStack 4.2.0.

    Args:
        nspid: the network service provider (NetworkServiceProvider id)

    Returns:
        The job; `.result()` waits for it and gives the InternalLoadBalancerElement.
    """
    return client.send(CreateInternalLoadBalancerElementRequest(nspid=nspid))
