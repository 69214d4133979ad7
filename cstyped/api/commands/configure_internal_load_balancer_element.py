# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.internal_load_balancer_element import InternalLoadBalancerElement


class ConfigureInternalLoadBalancerElementRequest(Request):
    """The request of configureInternalLoadBalancerElement; `client.send` takes it and returns
    Job[InternalLoadBalancerElement].
    """

    command: ClassVar[str] = "configureInternalLoadBalancerElement"
    enabled: bool
    """on or off"""
    id: str
    """the resource (InternalLoadBalancerElement id)"""

    def parse(self, envelope: Envelope) -> Job[InternalLoadBalancerElement]:
        """Decode the answer."""
        from ...models.internal_load_balancer_element import InternalLoadBalancerElement

        return envelope.job(InternalLoadBalancerElement)


def configure_internal_load_balancer_element(
    client: BaseClient, *, enabled: bool, id: str
) -> Job[InternalLoadBalancerElement]:
    """Switch an internal load balancer element on or off.

    Since CloudStack 4.2.0.

    Args:
        enabled: on or off
        id: the resource (InternalLoadBalancerElement id)

    Returns:
        The job; `.result()` waits for it and gives the InternalLoadBalancerElement.
    """
    return client.send(ConfigureInternalLoadBalancerElementRequest(enabled=enabled, id=id))
