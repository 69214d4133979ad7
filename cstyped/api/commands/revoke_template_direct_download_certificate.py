# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

from ...types import HYPERVISOR_KVM_ONLY_VALUES, HypervisorKvmOnly

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.direct_download_certificate_host_status import (
        DirectDownloadCertificateHostStatus,
    )


class RevokeTemplateDirectDownloadCertificateRequest(Request):
    """The request of revokeTemplateDirectDownloadCertificate; `client.send` takes it and returns
    ListResult[DirectDownloadCertificateHostStatus].
    """

    command: ClassVar[str] = "revokeTemplateDirectDownloadCertificate"
    wire: ClassVar[Wire] = Wire(any_case={"hypervisor": HYPERVISOR_KVM_ONLY_VALUES})
    zoneid: str
    """the zone (Zone id)"""
    hostid: str | None = None
    """the host (Host id)"""
    hypervisor: HypervisorKvmOnly | None = None
    """hypervisor type: KVM, in upper or lower case"""
    id: str | None = None
    """the resource (DirectDownloadCertificate id)"""
    name: str | None = None
    """the name"""

    def parse(self, envelope: Envelope) -> ListResult[DirectDownloadCertificateHostStatus]:
        """Decode the answer."""
        from ...models.direct_download_certificate_host_status import (
            DirectDownloadCertificateHostStatus,
        )

        return envelope.list(DirectDownloadCertificateHostStatus)


def revoke_template_direct_download_certificate(
    client: BaseClient,
    *,
    zoneid: str,
    hostid: str | None = None,
    hypervisor: HypervisorKvmOnly | None = None,
    id: str | None = None,
    name: str | None = None,
) -> ListResult[DirectDownloadCertificateHostStatus]:
    """Take a direct download certificate off a zone's hosts, or off one.

    Since CloudStack 4.13.

    Args:
        zoneid: the zone (Zone id)
        hostid: the host (Host id)
        hypervisor: hypervisor type: KVM, in upper or lower case
        id: the resource (DirectDownloadCertificate id)
        name: the name

    Returns:
        ListResult[DirectDownloadCertificateHostStatus]: one answer's rows; `.all()` goes on
        over every page.
    """
    return client.send(
        RevokeTemplateDirectDownloadCertificateRequest(
            zoneid=zoneid, hostid=hostid, hypervisor=hypervisor, id=id, name=name
        )
    )
