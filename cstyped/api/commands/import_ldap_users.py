# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Pairs, Request, UnusableMap, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.ldap_user import LdapUser


class ImportLdapUsersRequest(Request):
    """The request of importLdapUsers; `client.send` takes it and returns ListResult[LdapUser]."""

    command: ClassVar[str] = "importLdapUsers"
    wire: ClassVar[Wire] = Wire(maps={"accountdetails": UnusableMap("the server cannot read it")})
    account: str | None = None
    """name of the account that the users join"""
    accountdetails: Pairs | None = None
    """free settings to keep with the account"""
    accounttype: int | None = None
    """kind of account: 0 is a user, 1 a root admin, 2 a domain admin"""
    domainid: str | None = None
    """the domain (Domain id)"""
    group: str | None = None
    """name of the group"""
    keyword: str | None = None
    """text to search for"""
    page: int | None = None
    """which page, from 1; goes together with `pagesize`"""
    pagesize: int | None = None
    """rows per page; goes together with `page`"""
    roleid: str | None = None
    """the role (Role id)"""
    timezone: str | None = None
    """time zone, e.g. `Europe/Berlin`"""

    def parse(self, envelope: Envelope) -> ListResult[LdapUser]:
        """Decode the answer."""
        from ...models.ldap_user import LdapUser

        return envelope.list(LdapUser)


def import_ldap_users(
    client: BaseClient,
    *,
    account: str | None = None,
    accountdetails: Pairs | None = None,
    accounttype: int | None = None,
    domainid: str | None = None,
    group: str | None = None,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    roleid: str | None = None,
    timezone: str | None = None,
) -> ListResult[LdapUser]:
    """Create accounts for the users in LDAP, or in one LDAP group.

    Since CloudStack 4.3.0.

    Args:
        account: name of the account that the users join
        accountdetails: free settings to keep with the account
        accounttype: kind of account: 0 is a user, 1 a root admin, 2 a domain admin
        domainid: the domain (Domain id)
        group: name of the group
        keyword: text to search for
        page: which page, from 1; goes together with `pagesize`
        pagesize: rows per page; goes together with `page`
        roleid: the role (Role id)
        timezone: time zone, e.g. `Europe/Berlin`

    Returns:
        ListResult[LdapUser]: one answer's rows; `.all()` goes on over every page.
    """
    return client.send(
        ImportLdapUsersRequest(
            account=account,
            accountdetails=accountdetails,
            accounttype=accounttype,
            domainid=domainid,
            group=group,
            keyword=keyword,
            page=page,
            pagesize=pagesize,
            roleid=roleid,
            timezone=timezone,
        )
    )
