# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model

from ..types import LdapLinkType


class LdapAccountLink(Model):
    """LdapAccountLink, as the server answers it (LinkAccountToLdapResponse).

    Answered by linkAccountToLdap.
    """

    account: str | None = None
    """the owning account, by name"""
    accountid: str | None = None
    """the domain admin that was made, by id"""
    accounttype: int
    """kind of account for users who come from LDAP: 0 user, 2 domain admin"""
    domainid: str | None = None
    """the owner's domain, by id"""
    jobid: str | None = None
    """the last job on it, by id"""
    jobstatus: int | None = None
    """state of the last job on it: 0 pending, 1 done, 2 failed"""
    ldapdomain: str | None = None
    """LDAP group or OU whose members are let in"""
    type: LdapLinkType | None = None
    """what `ldapdomain` names: `GROUP` or `OU`"""
