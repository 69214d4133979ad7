# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope

    from ...models.certificate import Certificate


class ListCaCertificateRequest(Request):
    """The request of listCaCertificate; `client.send` takes it and returns Certificate."""

    command: ClassVar[str] = "listCaCertificate"
    wire: ClassVar[Wire] = Wire(repeatable=True)
    provider: str | None = None
    """only those of the provider with this name"""

    def parse(self, envelope: Envelope) -> Certificate:
        """Decode the answer."""
        from ...models.certificate import Certificate

        return envelope.object(Certificate)


def list_ca_certificate(client: BaseClient, *, provider: str | None = None) -> Certificate:
    """Return the public certificate of the cloud's certificate authority.

    Since CloudStack 4.11.0.

    Args:
        provider: only those of the provider with this name

    Returns:
        Certificate.
    """
    return client.send(ListCaCertificateRequest(provider=provider))
