# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model


class SamlUserAccount(Model):
    """SamlUserAccount, as the server answers it (SamlUserAccountResponse).

    Answered by listAndSwitchSamlAccount.
    """

    accountName: str
    """name of the account"""
    domainId: str
    """id of the domain"""
    domainName: str
    """name of the domain"""
    domainPath: str | None = None
    """path of the domain"""
    idpId: str | None = None
    """entity id of the SAML identity provider"""
    jobid: str | None = None
    """id of the last job on the SAML user account"""
    jobstatus: int | None = None
    """status of the last job on the SAML user account: 0 pending, 1 done, 2 failed"""
    userId: str
    """id of the user"""
    userName: str
    """name of the user"""
