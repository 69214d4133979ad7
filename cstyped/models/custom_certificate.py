# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""CustomCertificate, as the server answers it (CustomCertificateResponse)."""

from __future__ import annotations

from cstyped.model import Model


class CustomCertificate(Model):
    """CustomCertificate, as the server answers it (CustomCertificateResponse).

    Answered by uploadCustomCertificate.
    """

    jobid: str | None = None
    jobstatus: int | None = None
    message: str | None = None
