# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope

    from ...models.load_balancer_ssl_certificate import LoadBalancerSslCertificate


class GetLoadBalancerSslCertificateRequest(Request):
    """The request of getLoadBalancerSslCertificate; `client.send` takes it and returns
    LoadBalancerSslCertificate.
    """

    command: ClassVar[str] = "getLoadBalancerSslCertificate"
    wire: ClassVar[Wire] = Wire(repeatable=True)
    id: str
    """the resource"""

    def parse(self, envelope: Envelope) -> LoadBalancerSslCertificate:
        """Decode the answer."""
        from ...models.load_balancer_ssl_certificate import LoadBalancerSslCertificate

        return envelope.object(LoadBalancerSslCertificate)


def get_load_balancer_ssl_certificate(client: BaseClient, *, id: str) -> LoadBalancerSslCertificate:
    """Return the certificate that a Tungsten Fabric load balancer serves.

    Args:
        id: the resource

    Returns:
        LoadBalancerSslCertificate.
    """
    return client.send(GetLoadBalancerSslCertificateRequest(id=id))
