# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job, Success


class RevokeCertificateRequest(Request):
    """The request of revokeCertificate; `client.send` takes it and returns Job[Success]."""

    command: ClassVar[str] = "revokeCertificate"
    serial: str
    """serial number of the certificate, hexadecimal"""
    cn: str | None = None
    """common name in the certificate"""
    provider: str | None = None
    """name of the provider"""

    def parse(self, envelope: Envelope) -> Job[Success]:
        """Decode the answer."""
        from cstyped.runtime import Success

        return envelope.job(Success)


def revoke_certificate(
    client: BaseClient, *, serial: str, cn: str | None = None, provider: str | None = None
) -> Job[Success]:
    """Revoke a certificate by its serial number.

    Since CloudStack 4.11.0.

    Args:
        serial: serial number of the certificate, hexadecimal
        cn: common name in the certificate
        provider: name of the provider

    Returns:
        The job; `.result()` waits for it and gives the Success.
    """
    return client.send(RevokeCertificateRequest(serial=serial, cn=cn, provider=provider))
