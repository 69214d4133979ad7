# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope

    from ...models.login import Login


class SamlSsoRequest(Request):
    """The request of samlSso; `client.send` takes it and returns Login."""

    command: ClassVar[str] = "samlSso"
    idpid: str
    """entity id of the SAML identity provider"""

    def parse(self, envelope: Envelope) -> Login:
        """Decode the answer."""
        from ...models.login import Login

        return envelope.inline(Login)


def saml_sso(client: BaseClient, *, idpid: str) -> Login:
    """Log in through a SAML identity provider.

    Args:
        idpid: entity id of the SAML identity provider

    Returns:
        Login.
    """
    return client.send(SamlSsoRequest(idpid=idpid))
