# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model


class SamlUserAccount(Model):
    """SamlUserAccount, as the server answers it (SamlUserAccountResponse).

    Answered by listAndSwitchSamlAccount.
    """

    accountName: str
    """the account, by name"""
    domainId: str
    """the domain, by id"""
    domainName: str
    """the domain, by name"""
    domainPath: str | None = None
    """path of the domain"""
    idpId: str | None = None
    """entity id of the SAML identity provider"""
    jobid: str | None = None
    """the last job on it, by id"""
    jobstatus: int | None = None
    """state of the last job on it: 0 pending, 1 done, 2 failed"""
    userId: str
    """the user, by id"""
    userName: str
    """the user, by name"""
