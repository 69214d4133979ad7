# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.custom_certificate import CustomCertificate


class UploadCustomCertificateRequest(Request):
    """The request of uploadCustomCertificate; `client.send` takes it and returns
    Job[CustomCertificate].
    """

    command: ClassVar[str] = "uploadCustomCertificate"
    wire: ClassVar[Wire] = Wire(secrets=frozenset({"privatekey"}))
    certificate: str
    """PEM text of the certificate"""
    domainsuffix: str
    """DNS suffix that the certificate covers"""
    id: int | None = None
    """the resource"""
    name: str | None = None
    """the name"""
    privatekey: str | None = None
    """PEM text of the private key"""

    def parse(self, envelope: Envelope) -> Job[CustomCertificate]:
        """Decode the answer."""
        from ...models.custom_certificate import CustomCertificate

        return envelope.job(CustomCertificate)


def upload_custom_certificate(
    client: BaseClient,
    *,
    certificate: str,
    domainsuffix: str,
    id: int | None = None,
    name: str | None = None,
    privatekey: str | None = None,
) -> Job[CustomCertificate]:
    """Install your own TLS certificate for console and secondary storage VMs.

    Args:
        certificate: PEM text of the certificate
        domainsuffix: DNS suffix that the certificate covers
        id: the resource
        name: the name
        privatekey: PEM text of the private key

    Returns:
        The job; `.result()` waits for it and gives the CustomCertificate.
    """
    return client.send(
        UploadCustomCertificateRequest(
            certificate=certificate,
            domainsuffix=domainsuffix,
            id=id,
            name=name,
            privatekey=privatekey,
        )
    )
