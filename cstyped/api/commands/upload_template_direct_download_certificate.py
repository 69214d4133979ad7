# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

from ...types import HYPERVISOR_KVM_ONLY_VALUES, HypervisorKvmOnly

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope

    from ...models.direct_download_certificate import DirectDownloadCertificate


class UploadTemplateDirectDownloadCertificateRequest(Request):
    """The request of uploadTemplateDirectDownloadCertificate; `client.send` takes it and returns
    DirectDownloadCertificate.
    """

    command: ClassVar[str] = "uploadTemplateDirectDownloadCertificate"
    wire: ClassVar[Wire] = Wire(any_case={"hypervisor": HYPERVISOR_KVM_ONLY_VALUES})
    certificate: str
    """PEM text of the certificate"""
    hypervisor: HypervisorKvmOnly
    """hypervisor type: KVM, in upper or lower case"""
    name: str
    """the name"""
    zoneid: str
    """the zone (Zone id)"""
    hostid: str | None = None
    """the host (Host id)"""

    def parse(self, envelope: Envelope) -> DirectDownloadCertificate:
        """Decode the answer."""
        from ...models.direct_download_certificate import DirectDownloadCertificate

        return envelope.object(DirectDownloadCertificate)


def upload_template_direct_download_certificate(
    client: BaseClient,
    *,
    certificate: str,
    hypervisor: HypervisorKvmOnly,
    name: str,
    zoneid: str,
    hostid: str | None = None,
) -> DirectDownloadCertificate:
    """Install a certificate on KVM hosts so they can download from an HTTPS server.

    Since CloudStack 4.11.0.

    Args:
        certificate: PEM text of the certificate
        hypervisor: hypervisor type: KVM, in upper or lower case
        name: the name
        zoneid: the zone (Zone id)
        hostid: the host (Host id)

    Returns:
        DirectDownloadCertificate.
    """
    return client.send(
        UploadTemplateDirectDownloadCertificateRequest(
            certificate=certificate, hypervisor=hypervisor, name=name, zoneid=zoneid, hostid=hostid
        )
    )
