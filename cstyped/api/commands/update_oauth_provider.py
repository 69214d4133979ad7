# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope

    from ...models.oauth_provider import OauthProvider


class UpdateOauthProviderRequest(Request):
    """The request of updateOauthProvider; `client.send` takes it and returns OauthProvider."""

    command: ClassVar[str] = "updateOauthProvider"
    wire: ClassVar[Wire] = Wire(secrets=frozenset({"secretkey"}))
    id: str
    """the resource (OauthProvider id)"""
    clientid: str | None = None
    """client id issued by the OAuth provider"""
    description: str | None = None
    """free text that explains it"""
    enabled: bool | None = None
    """on or off"""
    redirecturi: str | None = None
    """URL to return to, as registered at the OAuth provider"""
    secretkey: str | None = None
    """client secret issued by the OAuth provider"""

    def parse(self, envelope: Envelope) -> OauthProvider:
        """Decode the answer."""
        from ...models.oauth_provider import OauthProvider

        return envelope.object(OauthProvider)


def update_oauth_provider(
    client: BaseClient,
    *,
    id: str,
    clientid: str | None = None,
    description: str | None = None,
    enabled: bool | None = None,
    redirecturi: str | None = None,
    secretkey: str | None = None,
) -> OauthProvider:
    """Change an OAuth provider's credentials or description, or disable it.

    Since CloudStack 4.19.0.

    Args:
        id: the resource (OauthProvider id)
        clientid: client id issued by the OAuth provider
        description: free text that explains it
        enabled: on or off
        redirecturi: URL to return to, as registered at the OAuth provider
        secretkey: client secret issued by the OAuth provider

    Returns:
        OauthProvider.
    """
    return client.send(
        UpdateOauthProviderRequest(
            id=id,
            clientid=clientid,
            description=description,
            enabled=enabled,
            redirecturi=redirecturi,
            secretkey=secretkey,
        )
    )
