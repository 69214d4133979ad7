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
    """id of the host"""
    hostname: str | None = None
    """name of the host"""
    jobid: str | None = None
    """id of the last job on the direct download certificate host status"""
    jobstatus: int | None = None
    """status of the last job on the direct download certificate host status: 0 pending, 1 done,
    2 failed
    """
    status: DirectDownloadCertificateStatus | None = None
    """what became of the certificate on the host"""
