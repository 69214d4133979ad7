# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

from ...types import LDAP_USER_FILTER_VALUES, LdapUserFilter

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.ldap_user import LdapUser


class ListLdapUsersRequest(Request):
    """The request of listLdapUsers; `client.send` takes it and returns ListResult[LdapUser]."""

    command: ClassVar[str] = "listLdapUsers"
    wire: ClassVar[Wire] = Wire(
        repeatable=True,
        any_case={"userfilter": LDAP_USER_FILTER_VALUES},
        deprecated={"listtype": "use userfilter instead"},
    )
    domainid: str | None = None
    """only those of this domain (Domain id)"""
    keyword: str | None = None
    """only those with this text in their name or another main field"""
    listtype: str | None = None
    """`all` or `new` LDAP users. Deprecated since 4.14: use userfilter instead; the filter has
    more choices: all is NoFilter, new is AnyDomain
    """
    page: int | None = None
    """which page, from 1; goes together with `pagesize`"""
    pagesize: int | None = None
    """rows per page; goes together with `page`"""
    userfilter: LdapUserFilter | None = None
    """which LDAP users, by what CloudStack knows of them: NoFilter, LocalDomain, AnyDomain or
    PotentialImport, in upper or lower case [since 4.13]
    """

    def parse(self, envelope: Envelope) -> ListResult[LdapUser]:
        """Decode the answer."""
        from ...models.ldap_user import LdapUser

        return envelope.list(LdapUser)


def list_ldap_users(
    client: BaseClient,
    *,
    domainid: str | None = None,
    keyword: str | None = None,
    listtype: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    userfilter: LdapUserFilter | None = None,
) -> ListResult[LdapUser]:
    """List users in LDAP, all or only those not yet imported.

    Since CloudStack 4.2.0.

    Args:
        domainid: only those of this domain (Domain id)
        keyword: only those with this text in their name or another main field
        listtype: `all` or `new` LDAP users. Deprecated since 4.14: use userfilter instead; the
            filter has more choices: all is NoFilter, new is AnyDomain
        page: which page, from 1; goes together with `pagesize`
        pagesize: rows per page; goes together with `page`
        userfilter: which LDAP users, by what CloudStack knows of them: NoFilter, LocalDomain,
            AnyDomain or PotentialImport, in upper or lower case [since 4.13]

    Returns:
        ListResult[LdapUser]: one answer's rows; `.all()` goes on over every page.
    """
    return client.send(
        ListLdapUsersRequest(
            domainid=domainid,
            keyword=keyword,
            listtype=listtype,
            page=page,
            pagesize=pagesize,
            userfilter=userfilter,
        )
    )
