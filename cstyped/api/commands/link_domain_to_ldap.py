# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

from ...types import LDAP_LINK_TYPE_VALUES, LdapLinkType

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope

    from ...models.ldap_domain_link import LdapDomainLink


class LinkDomainToLdapRequest(Request):
    """The request of linkDomainToLdap; `client.send` takes it and returns LdapDomainLink."""

    command: ClassVar[str] = "linkDomainToLdap"
    wire: ClassVar[Wire] = Wire(
        any_case={"type": LDAP_LINK_TYPE_VALUES}, deprecated={"name": "use ldapdomain instead"}
    )
    accounttype: int
    """kind of account for users who come from LDAP: 0 user, 2 domain admin"""
    domainid: str
    """the domain (Domain id)"""
    type: LdapLinkType
    """what `ldapdomain` names: GROUP or OU, in upper or lower case"""
    admin: str | None = None
    """LDAP user to make an administrator of the domain"""
    ldapdomain: str | None = None
    """LDAP group or OU whose members are let in"""
    name: str | None = None
    """the name. Deprecated: use ldapdomain instead; renamed"""

    def parse(self, envelope: Envelope) -> LdapDomainLink:
        """Decode the answer."""
        from ...models.ldap_domain_link import LdapDomainLink

        return envelope.object(LdapDomainLink)


def link_domain_to_ldap(
    client: BaseClient,
    *,
    accounttype: int,
    domainid: str,
    type: LdapLinkType,
    admin: str | None = None,
    ldapdomain: str | None = None,
    name: str | None = None,
) -> LdapDomainLink:
    """Let the members of an LDAP group or OU log in to a domain.

    Since CloudStack 4.6.0.

    Args:
        accounttype: kind of account for users who come from LDAP: 0 user, 2 domain admin
        domainid: the domain (Domain id)
        type: what `ldapdomain` names: GROUP or OU, in upper or lower case
        admin: LDAP user to make an administrator of the domain
        ldapdomain: LDAP group or OU whose members are let in
        name: the name. Deprecated: use ldapdomain instead; renamed

    Returns:
        LdapDomainLink.
    """
    return client.send(
        LinkDomainToLdapRequest(
            accounttype=accounttype,
            domainid=domainid,
            type=type,
            admin=admin,
            ldapdomain=ldapdomain,
            name=name,
        )
    )
