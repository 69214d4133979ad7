# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope

    from ...models.ldap_configuration import LdapConfiguration


class AddLdapConfigurationRequest(Request):
    """The request of addLdapConfiguration; `client.send` takes it and returns LdapConfiguration."""

    command: ClassVar[str] = "addLdapConfiguration"
    hostname: str
    """where it is reached: host name or IP address"""
    port: int
    """port number"""
    domainid: str | None = None
    """the domain (Domain id)"""

    def parse(self, envelope: Envelope) -> LdapConfiguration:
        """Decode the answer."""
        from ...models.ldap_configuration import LdapConfiguration

        return envelope.object(LdapConfiguration)


def add_ldap_configuration(
    client: BaseClient, *, hostname: str, port: int, domainid: str | None = None
) -> LdapConfiguration:
    """Add an LDAP server, for all domains or for one.

    Since CloudStack 4.2.0.

    Args:
        hostname: where it is reached: host name or IP address
        port: port number
        domainid: the domain (Domain id)

    Returns:
        LdapConfiguration.
    """
    return client.send(AddLdapConfigurationRequest(hostname=hostname, port=port, domainid=domainid))
