# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model


class SamlAuthorization(Model):
    """SamlAuthorization, as the server answers it (SamlAuthorizationResponse).

    Answered by listSamlAuthorization.
    """

    idpid: str | None = None
    """entity id of the SAML identity provider that is allowed"""
    jobid: str | None = None
    """id of the last job on the SAML authorization"""
    jobstatus: int | None = None
    """status of the last job on the SAML authorization: 0 pending, 1 done, 2 failed"""
    status: bool | None = None
    """whether the user may log in by SAML"""
    userid: str | None = None
    """id of the user"""
