# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model

from ..types import LdapLinkType


class LdapAccountLink(Model):
    """LdapAccountLink, as the server answers it (LinkAccountToLdapResponse).

    Answered by linkAccountToLdap.
    """

    account: str | None = None
    """name of the owning account"""
    accountid: str | None = None
    """id of the domain admin that was made"""
    accounttype: int
    """kind of account for users who come from LDAP: 0 user, 2 domain admin"""
    domainid: str | None = None
    """id of the owner's domain"""
    jobid: str | None = None
    """id of the last job on the LDAP account link"""
    jobstatus: int | None = None
    """status of the last job on the LDAP account link: 0 pending, 1 done, 2 failed"""
    ldapdomain: str | None = None
    """LDAP group or OU whose members are let in"""
    type: LdapLinkType | None = None
    """what `ldapdomain` names: `GROUP` or `OU`"""
