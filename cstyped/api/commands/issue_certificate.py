# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import CommaList, Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.certificate import Certificate


class IssueCertificateRequest(Request):
    """The request of issueCertificate; `client.send` takes it and returns Job[Certificate]."""

    command: ClassVar[str] = "issueCertificate"
    wire: ClassVar[Wire] = Wire(empty_lists={"domain": "omitted", "ipaddress": "omitted"})
    csr: str | None = None
    """PEM text of the signing request; without it a key is made"""
    domain: CommaList[str] | None = None
    """host names for the certificate, a comma list; the first is its CN"""
    duration: int | None = None
    """days that the certificate is valid"""
    ipaddress: CommaList[str] | None = None
    """IP addresses for the certificate, a comma list"""
    provider: str | None = None
    """name of the provider"""

    def parse(self, envelope: Envelope) -> Job[Certificate]:
        """Decode the answer."""
        from ...models.certificate import Certificate

        return envelope.job(Certificate)


def issue_certificate(
    client: BaseClient,
    *,
    csr: str | None = None,
    domain: CommaList[str] | None = None,
    duration: int | None = None,
    ipaddress: CommaList[str] | None = None,
    provider: str | None = None,
) -> Job[Certificate]:
    """Issue a certificate from a CA provider, for a CSR or with a new key.

    Since CloudStack 4.11.0.

    Args:
        csr: PEM text of the signing request; without it a key is made
        domain: host names for the certificate, a comma list; the first is its CN
        duration: days that the certificate is valid
        ipaddress: IP addresses for the certificate, a comma list
        provider: name of the provider

    Returns:
        The job; `.result()` waits for it and gives the Certificate.
    """
    return client.send(
        IssueCertificateRequest(
            csr=csr, domain=domain, duration=duration, ipaddress=ipaddress, provider=provider
        )
    )
