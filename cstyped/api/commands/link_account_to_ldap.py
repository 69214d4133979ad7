# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

from ...types import LDAP_LINK_TYPE_VALUES, LdapLinkType

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope

    from ...models.ldap_account_link import LdapAccountLink


class LinkAccountToLdapRequest(Request):
    """The request of linkAccountToLdap; `client.send` takes it and returns LdapAccountLink."""

    command: ClassVar[str] = "linkAccountToLdap"
    wire: ClassVar[Wire] = Wire(any_case={"type": LDAP_LINK_TYPE_VALUES})
    account: str
    """name of the account; made if there is none"""
    domainid: str
    """the domain (Domain id)"""
    ldapdomain: str
    """LDAP group or OU whose members are let in"""
    accounttype: int | None = None
    """kind of account for users who come from LDAP: 0 user, 2 domain admin"""
    admin: str | None = None
    """LDAP user to make an administrator of the domain"""
    roleid: str | None = None
    """the role (Role id) [since 4.19.1]"""
    type: LdapLinkType | None = None
    """what `ldapdomain` names: GROUP or OU, in upper or lower case"""

    def parse(self, envelope: Envelope) -> LdapAccountLink:
        """Decode the answer."""
        from ...models.ldap_account_link import LdapAccountLink

        return envelope.object(LdapAccountLink)


def link_account_to_ldap(
    client: BaseClient,
    *,
    account: str,
    domainid: str,
    ldapdomain: str,
    accounttype: int | None = None,
    admin: str | None = None,
    roleid: str | None = None,
    type: LdapLinkType | None = None,
) -> LdapAccountLink:
    """Let the members of an LDAP group or OU log in to an account.

    Since CloudStack 4.11.0.

    Args:
        account: name of the account; made if there is none
        domainid: the domain (Domain id)
        ldapdomain: LDAP group or OU whose members are let in
        accounttype: kind of account for users who come from LDAP: 0 user, 2 domain admin
        admin: LDAP user to make an administrator of the domain
        roleid: the role (Role id) [since 4.19.1]
        type: what `ldapdomain` names: GROUP or OU, in upper or lower case

    Returns:
        LdapAccountLink.
    """
    return client.send(
        LinkAccountToLdapRequest(
            account=account,
            domainid=domainid,
            ldapdomain=ldapdomain,
            accounttype=accounttype,
            admin=admin,
            roleid=roleid,
            type=type,
        )
    )
