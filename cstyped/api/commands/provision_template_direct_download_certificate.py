# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope

    from ...models.direct_download_certificate_host_status import (
        DirectDownloadCertificateHostStatus,
    )


class ProvisionTemplateDirectDownloadCertificateRequest(Request):
    """The request of provisionTemplateDirectDownloadCertificate; `client.send` takes it and
    returns DirectDownloadCertificateHostStatus.
    """

    command: ClassVar[str] = "provisionTemplateDirectDownloadCertificate"
    hostid: str
    """the host (Host id)"""
    id: str
    """the resource (DirectDownloadCertificate id)"""

    def parse(self, envelope: Envelope) -> DirectDownloadCertificateHostStatus:
        """Decode the answer."""
        from ...models.direct_download_certificate_host_status import (
            DirectDownloadCertificateHostStatus,
        )

        return envelope.object(DirectDownloadCertificateHostStatus)


def provision_template_direct_download_certificate(
    client: BaseClient, *, hostid: str, id: str
) -> DirectDownloadCertificateHostStatus:
    """Install an uploaded direct download certificate on one more host.

    Since CloudStack 4.17.0.

    Args:
        hostid: the host (Host id)
        id: the resource (DirectDownloadCertificate id)

    Returns:
        DirectDownloadCertificateHostStatus.
    """
    return client.send(ProvisionTemplateDirectDownloadCertificateRequest(hostid=hostid, id=id))
