# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job, Success


class AssignCertToLoadBalancerRequest(Request):
    """The request of assignCertToLoadBalancer; `client.send` takes it and returns Job[Success]."""

    command: ClassVar[str] = "assignCertToLoadBalancer"
    certid: str
    """the TLS certificate (SslCert id)"""
    lbruleid: str
    """the load balancer rule (LoadBalancerRule id)"""
    forced: bool | None = None
    """replace the certificate that the rule has [since 4.22]"""

    def parse(self, envelope: Envelope) -> Job[Success]:
        """Decode the answer."""
        from cstyped.runtime import Success

        return envelope.job(Success)


def assign_cert_to_load_balancer(
    client: BaseClient, *, certid: str, lbruleid: str, forced: bool | None = None
) -> Job[Success]:
    """Serve a load balancer rule with an uploaded TLS certificate.

    Args:
        certid: the TLS certificate (SslCert id)
        lbruleid: the load balancer rule (LoadBalancerRule id)
        forced: replace the certificate that the rule has [since 4.22]

    Returns:
        The job; `.result()` waits for it and gives the Success.
    """
    return client.send(
        AssignCertToLoadBalancerRequest(certid=certid, lbruleid=lbruleid, forced=forced)
    )
