# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope

    from ...models.oauth_user import OauthUser


class VerifyOAuthCodeAndGetUserRequest(Request):
    """The request of verifyOAuthCodeAndGetUser; `client.send` takes it and returns OauthUser."""

    command: ClassVar[str] = "verifyOAuthCodeAndGetUser"
    wire: ClassVar[Wire] = Wire(secrets=frozenset({"secretcode"}))
    provider: str
    """name of the provider"""
    keyword: str | None = None
    """text to search for"""
    page: int | None = None
    """which page, from 1; goes together with `pagesize`"""
    pagesize: int | None = None
    """rows per page; goes together with `page`"""
    secretcode: str | None = None
    """code that the OAuth provider gave after login"""

    def parse(self, envelope: Envelope) -> OauthUser:
        """Decode the answer."""
        from ...models.oauth_user import OauthUser

        return envelope.object(OauthUser)


def verify_oauth_code_and_get_user(
    client: BaseClient,
    *,
    provider: str,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    secretcode: str | None = None,
) -> OauthUser:
    """Exchange an OAuth provider's code for the user's email address.

    Since CloudStack 4.19.0.

    Args:
        provider: name of the provider
        keyword: text to search for
        page: which page, from 1; goes together with `pagesize`
        pagesize: rows per page; goes together with `page`
        secretcode: code that the OAuth provider gave after login

    Returns:
        OauthUser.
    """
    return client.send(
        VerifyOAuthCodeAndGetUserRequest(
            provider=provider, keyword=keyword, page=page, pagesize=pagesize, secretcode=secretcode
        )
    )
