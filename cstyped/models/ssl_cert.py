# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model


class SslCert(Model):
    """SslCert, as the server answers it (SslCertResponse).

    Answered by listSslCerts, uploadSslCert.
    """

    id: str
    """id of the TLS cert"""
    name: str | None = None
    """name of the TLS cert"""
    account: str | None = None
    """name of the owning account"""
    certchain: str | None = None
    """PEM text of the intermediate certificates"""
    certificate: str | None = None
    """PEM text of the certificate"""
    domain: str | None = None
    """name of the owner's domain"""
    domainid: str | None = None
    """id of the owner's domain"""
    fingerprint: str | None = None
    """fingerprint of the key or certificate"""
    jobid: str | None = None
    """id of the last job on the TLS cert"""
    jobstatus: int | None = None
    """status of the last job on the TLS cert: 0 pending, 1 done, 2 failed"""
    loadbalancerrulelist: list[str] | None = None
    """load balancers that use the certificate"""
    project: str | None = None
    """name of the owning project"""
    projectid: str | None = None
    """id of the owning project"""
