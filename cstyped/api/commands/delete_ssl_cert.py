# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Success


class DeleteSslCertRequest(Request):
    """The request of deleteSslCert; `client.send` takes it and returns Success."""

    command: ClassVar[str] = "deleteSslCert"
    id: str
    """the resource (SslCert id)"""

    def parse(self, envelope: Envelope) -> Success:
        """Decode the answer."""
        return envelope.success()


def delete_ssl_cert(client: BaseClient, *, id: str) -> Success:
    """Delete a TLS certificate that no load balancer uses.

    Args:
        id: the resource (SslCert id)

    Returns:
        Success.
    """
    return client.send(DeleteSslCertRequest(id=id))
