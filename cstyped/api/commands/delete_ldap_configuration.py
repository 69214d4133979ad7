# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope

    from ...models.ldap_configuration import LdapConfiguration


class DeleteLdapConfigurationRequest(Request):
    """The request of deleteLdapConfiguration; `client.send` takes it and returns
    LdapConfiguration.
    """

    command: ClassVar[str] = "deleteLdapConfiguration"
    domainid: str | None = None
    """the domain (Domain id)"""
    hostname: str | None = None
    """where it is reached: host name or IP address"""
    id: str | None = None
    """the resource (LdapConfiguration id)"""
    port: int | None = None
    """port number"""

    def parse(self, envelope: Envelope) -> LdapConfiguration:
        """Decode the answer."""
        from ...models.ldap_configuration import LdapConfiguration

        return envelope.object(LdapConfiguration)


def delete_ldap_configuration(
    client: BaseClient,
    *,
    domainid: str | None = None,
    hostname: str | None = None,
    id: str | None = None,
    port: int | None = None,
) -> LdapConfiguration:
    """Delete an LDAP server from the configuration.

    Since CloudStack 4.2.0.

    Args:
        domainid: the domain (Domain id)
        hostname: where it is reached: host name or IP address
        id: the resource (LdapConfiguration id)
        port: port number

    Returns:
        LdapConfiguration.
    """
    return client.send(
        DeleteLdapConfigurationRequest(domainid=domainid, hostname=hostname, id=id, port=port)
    )
