# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.ssl_cert import SslCert


class ListSslCertsRequest(Request):
    """The request of listSslCerts; `client.send` takes it and returns ListResult[SslCert]."""

    command: ClassVar[str] = "listSslCerts"
    wire: ClassVar[Wire] = Wire(repeatable=True)
    accountid: str | None = None
    """only those of this account (Account id)"""
    certid: str | None = None
    """the TLS certificate (SslCert id)"""
    lbruleid: str | None = None
    """the load balancer rule (LoadBalancerRule id)"""
    projectid: str | None = None
    """only those of this project; -1 for those of all projects (Project id)"""

    def parse(self, envelope: Envelope) -> ListResult[SslCert]:
        """Decode the answer."""
        from ...models.ssl_cert import SslCert

        return envelope.list(SslCert)


def list_ssl_certs(
    client: BaseClient,
    *,
    accountid: str | None = None,
    certid: str | None = None,
    lbruleid: str | None = None,
    projectid: str | None = None,
) -> ListResult[SslCert]:
    """List uploaded TLS certificates for load balancers.

    Args:
        accountid: only those of this account (Account id)
        certid: the TLS certificate (SslCert id)
        lbruleid: the load balancer rule (LoadBalancerRule id)
        projectid: only those of this project; -1 for those of all projects (Project id)

    Returns:
        ListResult[SslCert]: one answer's rows; `.all()` goes on over every page.
    """
    return client.send(
        ListSslCertsRequest(
            accountid=accountid, certid=certid, lbruleid=lbruleid, projectid=projectid
        )
    )
