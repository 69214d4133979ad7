# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.model import Request

if TYPE_CHECKING:
    from cstyped.answer import Envelope
    from cstyped.client import BaseClient
    from cstyped.jobs import Job
    from cstyped.results import Success


class DeleteNetscalerLoadBalancerRequest(Request):
    """The request of deleteNetscalerLoadBalancer; `client.send` takes it and returns
    Job[Success].
    """

    command: ClassVar[str] = "deleteNetscalerLoadBalancer"
    lbdeviceid: str

    def parse(self, envelope: Envelope) -> Job[Success]:
        """Decode the answer."""
        from cstyped.results import Success

        return envelope.job(Success)


def delete_netscaler_load_balancer(client: BaseClient, *, lbdeviceid: str) -> Job[Success]:
    """Unregister a NetScaler load balancer.

    Args:
        lbdeviceid: the load balancer device (NetscalerLoadBalancer id)

    Returns:
        The job; `.result()` waits for it and gives the Success.
    """
    return client.send(DeleteNetscalerLoadBalancerRequest(lbdeviceid=lbdeviceid))
