# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope

    from ...models.ldap_removal import LdapRemoval


class LdapRemoveRequest(Request):
    """The request of ldapRemove; `client.send` takes it and returns LdapRemoval."""

    command: ClassVar[str] = "ldapRemove"

    def parse(self, envelope: Envelope) -> LdapRemoval:
        """Decode the answer."""
        from ...models.ldap_removal import LdapRemoval

        return envelope.object(LdapRemoval)


def ldap_remove(client: BaseClient) -> LdapRemoval:
    """Remove the LDAP server the old way; prefer deleteLdapConfiguration.

    Since CloudStack 3.0.1.

    Returns:
        LdapRemoval.
    """
    return client.send(LdapRemoveRequest())
