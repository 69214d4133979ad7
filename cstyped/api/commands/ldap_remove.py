# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
# The function uses the request, which is deprecated as well.
# mypy: disable-error-code="deprecated"
# pyright: reportDeprecated=false

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire, deprecated

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope

    from ...models.ldap_removal import LdapRemoval


# The warning, at the caller's line, is the client's.
@deprecated("use delete_ldap_configuration instead", category=None)
class LdapRemoveRequest(Request):
    """The request of ldapRemove; `client.send` takes it and returns LdapRemoval."""

    command: ClassVar[str] = "ldapRemove"
    wire: ClassVar[Wire] = Wire(deprecated={"": "use deleteLdapConfiguration instead"})

    def parse(self, envelope: Envelope) -> LdapRemoval:
        """Decode the answer."""
        from ...models.ldap_removal import LdapRemoval

        return envelope.object(LdapRemoval)


@deprecated("use delete_ldap_configuration instead", category=None)
def ldap_remove(client: BaseClient) -> LdapRemoval:
    """Remove the LDAP server.

    Deprecated since 4.3: use delete_ldap_configuration instead; the newer command removes one
    of several LDAP servers.

    Since CloudStack 3.0.1.

    Returns:
        LdapRemoval.
    """
    return client.send(LdapRemoveRequest())
