# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.oauth_provider import OauthProvider


class ListOauthProviderRequest(Request):
    """The request of listOauthProvider; `client.send` takes it and returns
    ListResult[OauthProvider].
    """

    command: ClassVar[str] = "listOauthProvider"
    wire: ClassVar[Wire] = Wire(repeatable=True)
    id: str | None = None
    """only the one with this id (OauthProvider id)"""
    keyword: str | None = None
    """only those with this text in their name or another main field"""
    page: int | None = None
    """which page, from 1; goes together with `pagesize`"""
    pagesize: int | None = None
    """rows per page; goes together with `page`"""
    provider: str | None = None
    """only those of the provider with this name"""

    def parse(self, envelope: Envelope) -> ListResult[OauthProvider]:
        """Decode the answer."""
        from ...models.oauth_provider import OauthProvider

        return envelope.list(OauthProvider)


def list_oauth_provider(
    client: BaseClient,
    *,
    id: str | None = None,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    provider: str | None = None,
) -> ListResult[OauthProvider]:
    """List the OAuth providers users can log in with.

    Since CloudStack 4.19.0.

    Args:
        id: only the one with this id (OauthProvider id)
        keyword: only those with this text in their name or another main field
        page: which page, from 1; goes together with `pagesize`
        pagesize: rows per page; goes together with `page`
        provider: only those of the provider with this name

    Returns:
        ListResult[OauthProvider]: one answer's rows; `.all()` goes on over every page.
    """
    return client.send(
        ListOauthProviderRequest(
            id=id, keyword=keyword, page=page, pagesize=pagesize, provider=provider
        )
    )
