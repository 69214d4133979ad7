# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Success


class AuthorizeSamlSsoRequest(Request):
    """The request of authorizeSamlSso; `client.send` takes it and returns Success."""

    command: ClassVar[str] = "authorizeSamlSso"
    enable: bool
    """true lets the user log in by SAML, false forbids it"""
    userid: str
    """the user (User id)"""
    entityid: str | None = None
    """entity id of the SAML identity provider"""

    def parse(self, envelope: Envelope) -> Success:
        """Decode the answer."""
        return envelope.success()


def authorize_saml_sso(
    client: BaseClient, *, enable: bool, userid: str, entityid: str | None = None
) -> Success:
    """Decide whether a user may log in through SAML, and through which identity provider.

    Args:
        enable: true lets the user log in by SAML, false forbids it
        userid: the user (User id)
        entityid: entity id of the SAML identity provider

    Returns:
        Success.
    """
    return client.send(AuthorizeSamlSsoRequest(enable=enable, userid=userid, entityid=entityid))
