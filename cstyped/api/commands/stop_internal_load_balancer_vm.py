# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.router import Router


class StopInternalLoadBalancerVMRequest(Request):
    """The request of stopInternalLoadBalancerVM; `client.send` takes it and returns Job[Router]."""

    command: ClassVar[str] = "stopInternalLoadBalancerVM"
    id: str
    """the resource (Router id)"""
    forced: bool | None = None
    """mark it stopped even if the host does not answer"""

    def parse(self, envelope: Envelope) -> Job[Router]:
        """Decode the answer."""
        from ...models.router import Router

        return envelope.job(Router)


def stop_internal_load_balancer_vm(
    client: BaseClient, *, id: str, forced: bool | None = None
) -> Job[Router]:
    """Stop the system VM of an internal load balancer.

    Args:
        id: the resource (Router id)
        forced: mark it stopped even if the host does not answer

    Returns:
        The job; `.result()` waits for it and gives the Router.
    """
    return client.send(StopInternalLoadBalancerVMRequest(id=id, forced=forced))
