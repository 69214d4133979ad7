# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.router import Router


class StartInternalLoadBalancerVMRequest(Request):
    """The request of startInternalLoadBalancerVM; `client.send` takes it and returns
    Job[Router].
    """

    command: ClassVar[str] = "startInternalLoadBalancerVM"
    id: str
    """the resource (Router id)"""

    def parse(self, envelope: Envelope) -> Job[Router]:
        """Decode the answer."""
        from ...models.router import Router

        return envelope.job(Router)


def start_internal_load_balancer_vm(client: BaseClient, *, id: str) -> Job[Router]:
    """Start the system VM of an internal load balancer.

    Args:
        id: the resource (Router id)

    Returns:
        The job; `.result()` waits for it and gives the Router.
    """
    return client.send(StartInternalLoadBalancerVMRequest(id=id))
