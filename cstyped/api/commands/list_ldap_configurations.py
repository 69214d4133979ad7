# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.ldap_configuration import LdapConfiguration


class ListLdapConfigurationsRequest(Request):
    """The request of listLdapConfigurations; `client.send` takes it and returns
    ListResult[LdapConfiguration].
    """

    command: ClassVar[str] = "listLdapConfigurations"
    wire: ClassVar[Wire] = Wire(repeatable=True)
    domainid: str | None = None
    """only those of this domain (Domain id)"""
    hostname: str | None = None
    """only those with this host name or IP address"""
    id: str | None = None
    """only the one with this id (LdapConfiguration id)"""
    keyword: str | None = None
    """only those with this text in their name or another main field"""
    listall: bool | None = None
    """configurations of all domains [since 4.13.2]"""
    page: int | None = None
    """which page, from 1; goes together with `pagesize`"""
    pagesize: int | None = None
    """rows per page; goes together with `page`"""
    port: int | None = None
    """port number"""

    def parse(self, envelope: Envelope) -> ListResult[LdapConfiguration]:
        """Decode the answer."""
        from ...models.ldap_configuration import LdapConfiguration

        return envelope.list(LdapConfiguration)


def list_ldap_configurations(
    client: BaseClient,
    *,
    domainid: str | None = None,
    hostname: str | None = None,
    id: str | None = None,
    keyword: str | None = None,
    listall: bool | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    port: int | None = None,
) -> ListResult[LdapConfiguration]:
    """List the LDAP servers in use.

    Since CloudStack 4.2.0.

    Args:
        domainid: only those of this domain (Domain id)
        hostname: only those with this host name or IP address
        id: only the one with this id (LdapConfiguration id)
        keyword: only those with this text in their name or another main field
        listall: configurations of all domains [since 4.13.2]
        page: which page, from 1; goes together with `pagesize`
        pagesize: rows per page; goes together with `page`
        port: port number

    Returns:
        ListResult[LdapConfiguration]: one answer's rows; `.all()` goes on over every page.
    """
    return client.send(
        ListLdapConfigurationsRequest(
            domainid=domainid,
            hostname=hostname,
            id=id,
            keyword=keyword,
            listall=listall,
            page=page,
            pagesize=pagesize,
            port=port,
        )
    )
