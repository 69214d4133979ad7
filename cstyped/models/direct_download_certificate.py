# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model

from ..types import HypervisorType
from .direct_download_certificate_host_status import DirectDownloadCertificateHostStatus


class DirectDownloadCertificate(Model):
    """DirectDownloadCertificate, as the server answers it (DirectDownloadCertificateResponse).

    Answered by listTemplateDirectDownloadCertificates, uploadTemplateDirectDownloadCertificate.
    """

    id: str
    """id of the direct download certificate"""
    alias: str | None = None
    """alias in the hosts' key store"""
    hostsmap: list[DirectDownloadCertificateHostStatus] | None = None
    """hosts that have the certificate"""
    hypervisor: HypervisorType | None = None
    """hypervisor type"""
    issuer: str | None = None
    """who signed the certificate"""
    jobid: str | None = None
    """id of the last job on the direct download certificate"""
    jobstatus: int | None = None
    """status of the last job on the direct download certificate: 0 pending, 1 done, 2 failed"""
    serialnum: str | None = None
    """serial number of the certificate"""
    subject: str | None = None
    """whom the certificate is for"""
    validity: str | None = None
    """from when until when the certificate is valid, as text"""
    version: str | None = None
    """the version"""
    zoneid: str | None = None
    """id of the zone"""
    zonename: str | None = None
    """name of the zone"""
