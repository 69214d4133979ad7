# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""SslCert, as the server answers it (SslCertResponse)."""

from __future__ import annotations

from cstyped.model import Model


class SslCert(Model):
    """SslCert, as the server answers it (SslCertResponse).

    Answered by listSslCerts, uploadSslCert.
    """

    id: str
    name: str | None = None
    account: str | None = None
    certchain: str | None = None
    certificate: str | None = None
    domain: str | None = None
    domainid: str | None = None
    fingerprint: str | None = None
    jobid: str | None = None
    jobstatus: int | None = None
    loadbalancerrulelist: list[str] | None = None
    project: str | None = None
    projectid: str | None = None
