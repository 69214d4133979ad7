# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
# The function uses the request, which is deprecated as well.
# mypy: disable-error-code="deprecated"
# pyright: reportDeprecated=false

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire, deprecated

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.ldap_config import LdapConfig


# The warning, at the caller's line, is the client's.
@deprecated("use add_ldap_configuration instead", category=None)
class LdapConfigRequest(Request):
    """The request of ldapConfig; `client.send` takes it and returns ListResult[LdapConfig]."""

    command: ClassVar[str] = "ldapConfig"
    wire: ClassVar[Wire] = Wire(
        secrets=frozenset({"bindpass", "truststorepass"}),
        deprecated={"": "use addLdapConfiguration instead"},
    )
    binddn: str | None = None
    """distinguished name of the LDAP user that searches the directory"""
    bindpass: str | None = None
    """LDAP password of the user in `binddn`"""
    hostname: str | None = None
    """where it is reached: host name or IP address"""
    listall: bool | None = None
    """give the present configuration, set nothing"""
    port: int | None = None
    """port number"""
    queryfilter: str | None = None
    """LDAP filter that users must match"""
    searchbase: str | None = None
    """where in the LDAP tree the search begins"""
    ssl: bool | None = None
    """speak LDAP over TLS"""
    truststore: str | None = None
    """path of the key store with the trusted certificates"""
    truststorepass: str | None = None
    """password of that key store"""

    def parse(self, envelope: Envelope) -> ListResult[LdapConfig]:
        """Decode the answer."""
        from ...models.ldap_config import LdapConfig

        return envelope.list(LdapConfig)


@deprecated("use add_ldap_configuration instead", category=None)
def ldap_config(
    client: BaseClient,
    *,
    binddn: str | None = None,
    bindpass: str | None = None,
    hostname: str | None = None,
    listall: bool | None = None,
    port: int | None = None,
    queryfilter: str | None = None,
    searchbase: str | None = None,
    ssl: bool | None = None,
    truststore: str | None = None,
    truststorepass: str | None = None,
) -> ListResult[LdapConfig]:
    """Set up the LDAP server.

    Deprecated since 4.3: use add_ldap_configuration instead; the newer command keeps several
    LDAP servers.

    Since CloudStack 3.0.0.

    Args:
        binddn: distinguished name of the LDAP user that searches the directory
        bindpass: LDAP password of the user in `binddn`
        hostname: where it is reached: host name or IP address
        listall: give the present configuration, set nothing
        port: port number
        queryfilter: LDAP filter that users must match
        searchbase: where in the LDAP tree the search begins
        ssl: speak LDAP over TLS
        truststore: path of the key store with the trusted certificates
        truststorepass: password of that key store

    Returns:
        ListResult[LdapConfig]: one answer's rows; `.all()` goes on over every page.
    """
    return client.send(
        LdapConfigRequest(
            binddn=binddn,
            bindpass=bindpass,
            hostname=hostname,
            listall=listall,
            port=port,
            queryfilter=queryfilter,
            searchbase=searchbase,
            ssl=ssl,
            truststore=truststore,
            truststorepass=truststorepass,
        )
    )
