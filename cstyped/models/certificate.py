# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from typing import ClassVar

from cstyped.runtime import Model


class Certificate(Model):
    """Certificate, as the server answers it (CertificateResponse).

    Answered by issueCertificate, listCaCertificate.
    """

    _secrets: ClassVar[frozenset[str]] = frozenset({"privatekey"})
    cacertificates: str | None = None
    """PEM text of the CA certificates"""
    certificate: str | None = None
    """PEM text of the certificate"""
    jobid: str | None = None
    """id of the last job on the certificate"""
    jobstatus: int | None = None
    """status of the last job on the certificate: 0 pending, 1 done, 2 failed"""
    privatekey: str | None = None
    """PEM text of the private key"""
