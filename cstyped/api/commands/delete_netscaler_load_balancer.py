# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job, Success


class DeleteNetscalerLoadBalancerRequest(Request):
    """The request of deleteNetscalerLoadBalancer; `client.send` takes it and returns
    Job[Success].
    """

    command: ClassVar[str] = "deleteNetscalerLoadBalancer"
    lbdeviceid: str
    """the load balancer device (NetscalerLoadBalancer id)"""

    def parse(self, envelope: Envelope) -> Job[Success]:
        """Decode the answer."""
        from cstyped.runtime import Success

        return envelope.job(Success)


def delete_netscaler_load_balancer(client: BaseClient, *, lbdeviceid: str) -> Job[Success]:
    """Unregister a NetScaler load balancer.

    Args:
        lbdeviceid: the load balancer device (NetscalerLoadBalancer id)

    Returns:
        The job; `.result()` waits for it and gives the Success.
    """
    return client.send(DeleteNetscalerLoadBalancerRequest(lbdeviceid=lbdeviceid))
