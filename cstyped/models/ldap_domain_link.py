# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from __future__ import annotations

from typing import TYPE_CHECKING

from cstyped.runtime import Model

from ..types import LdapLinkType

if TYPE_CHECKING:
    from cstyped.runtime import deprecated

    class _Name:
        @deprecated("use ldapdomain instead")
        def __get__(self, model: LdapDomainLink, owner: object = None) -> str | None: ...
        def __set__(self, model: LdapDomainLink, value: str | None) -> None: ...


class LdapDomainLink(Model):
    """LdapDomainLink, as the server answers it (LinkDomainToLdapResponse).

    Answered by linkDomainToLdap.
    """

    if TYPE_CHECKING:
        name: _Name = _Name()
        """name of the LDAP domain link. Deprecated: use ldapdomain instead; renamed; both have
        the same text
        """
    else:
        name: str | None = None
    accountid: str | None = None
    """id of the domain admin that was made"""
    accounttype: int
    """kind of account for users who come from LDAP: 0 user, 2 domain admin"""
    domainid: str | None = None
    """id of the owner's domain"""
    jobid: str | None = None
    """id of the last job on the LDAP domain link"""
    jobstatus: int | None = None
    """status of the last job on the LDAP domain link: 0 pending, 1 done, 2 failed"""
    ldapdomain: str | None = None
    """LDAP group or OU whose members are let in"""
    type: LdapLinkType | None = None
    """what `ldapdomain` names: `GROUP` or `OU`"""
