# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope

    from ...models.login import Login


class OauthloginRequest(Request):
    """The request of oauthlogin; `client.send` takes it and returns Login."""

    command: ClassVar[str] = "oauthlogin"
    wire: ClassVar[Wire] = Wire(secrets=frozenset({"secretcode"}))
    email: str
    """e-mail address"""
    provider: str
    """name of the provider"""
    domain: str | None = None
    """path of the user's domain, e.g. `/acme`; none is ROOT"""
    domainId: int | None = None
    """internal number of the user's domain; wins over `domain`"""
    secretcode: str | None = None
    """code that the OAuth provider gave after login"""

    def parse(self, envelope: Envelope) -> Login:
        """Decode the answer."""
        from ...models.login import Login

        return envelope.inline(Login)


def oauthlogin(
    client: BaseClient,
    *,
    email: str,
    provider: str,
    domain: str | None = None,
    domainId: int | None = None,
    secretcode: str | None = None,
) -> Login:
    """Log a user in with the secret code of an OAuth provider.

    Since CloudStack 4.19.0.

    Args:
        email: e-mail address
        provider: name of the provider
        domain: path of the user's domain, e.g. `/acme`; none is ROOT
        domainId: internal number of the user's domain; wins over `domain`
        secretcode: code that the OAuth provider gave after login

    Returns:
        Login.
    """
    return client.send(
        OauthloginRequest(
            email=email, provider=provider, domain=domain, domainId=domainId, secretcode=secretcode
        )
    )
