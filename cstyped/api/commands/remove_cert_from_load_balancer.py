# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job, Success


class RemoveCertFromLoadBalancerRequest(Request):
    """The request of removeCertFromLoadBalancer; `client.send` takes it and returns
    Job[Success].
    """

    command: ClassVar[str] = "removeCertFromLoadBalancer"
    lbruleid: str
    """the load balancer rule (LoadBalancerRule id)"""

    def parse(self, envelope: Envelope) -> Job[Success]:
        """Decode the answer."""
        from cstyped.runtime import Success

        return envelope.job(Success)


def remove_cert_from_load_balancer(client: BaseClient, *, lbruleid: str) -> Job[Success]:
    """Take the TLS certificate off a load balancer rule.

    Args:
        lbruleid: the load balancer rule (LoadBalancerRule id)

    Returns:
        The job; `.result()` waits for it and gives the Success.
    """
    return client.send(RemoveCertFromLoadBalancerRequest(lbruleid=lbruleid))
