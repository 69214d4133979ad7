# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model


class Idp(Model):
    """Idp, as the server answers it (IdpResponse).

    Answered by listIdps.
    """

    id: str
    """id of the idp"""
    jobid: str | None = None
    """id of the last job on the idp"""
    jobstatus: int | None = None
    """status of the last job on the idp: 0 pending, 1 done, 2 failed"""
    orgName: str | None = None
    """who runs the identity provider"""
    orgUrl: str | None = None
    """home page of whoever runs the identity provider"""
