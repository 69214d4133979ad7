# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model


class CustomCertificate(Model):
    """CustomCertificate, as the server answers it (CustomCertificateResponse).

    Answered by uploadCustomCertificate.
    """

    jobid: str | None = None
    """id of the last job on the custom certificate"""
    jobstatus: int | None = None
    """status of the last job on the custom certificate: 0 pending, 1 done, 2 failed"""
    message: str | None = None
    """what there is to say of the upload"""
