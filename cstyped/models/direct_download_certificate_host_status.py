# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model

from ..types import DirectDownloadCertificateStatus


class DirectDownloadCertificateHostStatus(Model):
    """DirectDownloadCertificateHostStatus, as the server answers it
    (DirectDownloadCertificateHostStatusResponse).

    Answered by provisionTemplateDirectDownloadCertificate,
    revokeTemplateDirectDownloadCertificate.
    """

    details: str | None = None
    """why the host failed or was left out"""
    hostid: str | None = None
    """the host, by id"""
    hostname: str | None = None
    """the host, by name"""
    jobid: str | None = None
    """the last job on it, by id"""
    jobstatus: int | None = None
    """state of the last job on it: 0 pending, 1 done, 2 failed"""
    status: DirectDownloadCertificateStatus | None = None
    """what became of the certificate on the host"""
