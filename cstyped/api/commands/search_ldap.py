# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.ldap_user import LdapUser


class SearchLdapRequest(Request):
    """The request of searchLdap; `client.send` takes it and returns ListResult[LdapUser]."""

    command: ClassVar[str] = "searchLdap"
    wire: ClassVar[Wire] = Wire(repeatable=True)
    query: str
    """text to search for in LDAP"""
    keyword: str | None = None
    """text to search for"""
    page: int | None = None
    """which page, from 1; goes together with `pagesize`"""
    pagesize: int | None = None
    """rows per page; goes together with `page`"""

    def parse(self, envelope: Envelope) -> ListResult[LdapUser]:
        """Decode the answer."""
        from ...models.ldap_user import LdapUser

        return envelope.list(LdapUser)


def search_ldap(
    client: BaseClient,
    *,
    query: str,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
) -> ListResult[LdapUser]:
    """Search LDAP for users by name.

    Since CloudStack 4.2.0.

    Args:
        query: text to search for in LDAP
        keyword: text to search for
        page: which page, from 1; goes together with `pagesize`
        pagesize: rows per page; goes together with `page`

    Returns:
        ListResult[LdapUser]: one answer's rows; `.all()` goes on over every page.
    """
    return client.send(
        SearchLdapRequest(query=query, keyword=keyword, page=page, pagesize=pagesize)
    )
