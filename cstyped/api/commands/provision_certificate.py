# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job, Success


class ProvisionCertificateRequest(Request):
    """The request of provisionCertificate; `client.send` takes it and returns Job[Success]."""

    command: ClassVar[str] = "provisionCertificate"
    hostid: str
    """the host (Host id)"""
    provider: str | None = None
    """name of the provider"""
    reconnect: bool | None = None
    """let the agent connect anew with the new certificate"""

    def parse(self, envelope: Envelope) -> Job[Success]:
        """Decode the answer."""
        from cstyped.runtime import Success

        return envelope.job(Success)


def provision_certificate(
    client: BaseClient, *, hostid: str, provider: str | None = None, reconnect: bool | None = None
) -> Job[Success]:
    """Issue a host a new certificate and install it.

    Since CloudStack 4.11.0.

    Args:
        hostid: the host (Host id)
        provider: name of the provider
        reconnect: let the agent connect anew with the new certificate

    Returns:
        The job; `.result()` waits for it and gives the Success.
    """
    return client.send(
        ProvisionCertificateRequest(hostid=hostid, provider=provider, reconnect=reconnect)
    )
