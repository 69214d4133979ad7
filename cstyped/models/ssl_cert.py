# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model


class SslCert(Model):
    """SslCert, as the server answers it (SslCertResponse).

    Answered by listSslCerts, uploadSslCert.
    """

    id: str
    """the id"""
    name: str | None = None
    """the name"""
    account: str | None = None
    """the owning account, by name"""
    certchain: str | None = None
    """PEM text of the intermediate certificates"""
    certificate: str | None = None
    """PEM text of the certificate"""
    domain: str | None = None
    """the owner's domain, by name"""
    domainid: str | None = None
    """the owner's domain, by id"""
    fingerprint: str | None = None
    """fingerprint of the key or certificate"""
    jobid: str | None = None
    """the last job on it, by id"""
    jobstatus: int | None = None
    """state of the last job on it: 0 pending, 1 done, 2 failed"""
    loadbalancerrulelist: list[str] | None = None
    """load balancers that use the certificate"""
    project: str | None = None
    """the owning project, by name"""
    projectid: str | None = None
    """the owning project, by id"""
