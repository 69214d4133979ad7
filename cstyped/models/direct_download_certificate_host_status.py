# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""DirectDownloadCertificateHostStatus, as the server answers it (DirectDownloadCertificateHostStatusResponse)."""

from __future__ import annotations

from cstyped.model import Model
from ..types import DirectDownloadCertificateStatus


class DirectDownloadCertificateHostStatus(Model):
    """DirectDownloadCertificateHostStatus, as the server answers it (DirectDownloadCertificateHostStatusResponse).

    Answered by provisionTemplateDirectDownloadCertificate,
    revokeTemplateDirectDownloadCertificate.
    """

    details: str | None = None
    hostid: str | None = None
    hostname: str | None = None
    jobid: str | None = None
    jobstatus: int | None = None
    status: DirectDownloadCertificateStatus | None = None
