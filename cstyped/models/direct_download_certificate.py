# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""DirectDownloadCertificate, as the server answers it (DirectDownloadCertificateResponse)."""

from __future__ import annotations

from cstyped.model import Model
from ..types import HypervisorType
from .direct_download_certificate_host_status import DirectDownloadCertificateHostStatus


class DirectDownloadCertificate(Model):
    """DirectDownloadCertificate, as the server answers it (DirectDownloadCertificateResponse).

    Answered by listTemplateDirectDownloadCertificates, uploadTemplateDirectDownloadCertificate.
    """

    id: str
    alias: str | None = None
    hostsmap: list[DirectDownloadCertificateHostStatus] | None = None
    hypervisor: HypervisorType | None = None
    issuer: str | None = None
    jobid: str | None = None
    jobstatus: int | None = None
    serialnum: str | None = None
    subject: str | None = None
    validity: str | None = None
    version: str | None = None
    zoneid: str | None = None
    zonename: str | None = None
