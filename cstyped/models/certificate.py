# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""Certificate, as the server answers it (CertificateResponse)."""

from __future__ import annotations

from cstyped.model import Model


class Certificate(Model):
    """Certificate, as the server answers it (CertificateResponse).

    Answered by issueCertificate, listCaCertificate.
    """

    cacertificates: str | None = None
    certificate: str | None = None
    jobid: str | None = None
    jobstatus: int | None = None
    privatekey: str | None = None
