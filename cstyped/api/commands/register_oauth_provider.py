# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import FlatMap, Pairs, Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope

    from ...models.oauth_provider import OauthProvider


class RegisterOauthProviderRequest(Request):
    """The request of registerOauthProvider; `client.send` takes it and returns OauthProvider."""

    command: ClassVar[str] = "registerOauthProvider"
    wire: ClassVar[Wire] = Wire(maps={"details": FlatMap()}, secrets=frozenset({"secretkey"}))
    clientid: str
    """client id issued by the OAuth provider"""
    description: str
    """free text that explains it"""
    provider: str
    """name of the provider"""
    redirecturi: str
    """URL to return to, as registered at the OAuth provider"""
    secretkey: str
    """client secret issued by the OAuth provider"""
    details: Pairs | None = None
    """further settings by key"""

    def parse(self, envelope: Envelope) -> OauthProvider:
        """Decode the answer."""
        from ...models.oauth_provider import OauthProvider

        return envelope.object(OauthProvider)


def register_oauth_provider(
    client: BaseClient,
    *,
    clientid: str,
    description: str,
    provider: str,
    redirecturi: str,
    secretkey: str,
    details: Pairs | None = None,
) -> OauthProvider:
    """Let users log in through an OAuth provider.

    Since CloudStack 4.19.0.

    Args:
        clientid: client id issued by the OAuth provider
        description: free text that explains it
        provider: name of the provider
        redirecturi: URL to return to, as registered at the OAuth provider
        secretkey: client secret issued by the OAuth provider
        details: further settings by key

    Returns:
        OauthProvider.
    """
    return client.send(
        RegisterOauthProviderRequest(
            clientid=clientid,
            description=description,
            provider=provider,
            redirecturi=redirecturi,
            secretkey=secretkey,
            details=details,
        )
    )
