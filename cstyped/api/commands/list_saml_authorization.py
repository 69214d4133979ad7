# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.saml_authorization import SamlAuthorization


class ListSamlAuthorizationRequest(Request):
    """The request of listSamlAuthorization; `client.send` takes it and returns
    ListResult[SamlAuthorization].
    """

    command: ClassVar[str] = "listSamlAuthorization"
    wire: ClassVar[Wire] = Wire(repeatable=True)
    keyword: str | None = None
    """only those with this text in their name or another main field"""
    page: int | None = None
    """which page, from 1; goes together with `pagesize`"""
    pagesize: int | None = None
    """rows per page; goes together with `page`"""
    userid: str | None = None
    """only those of this user (User id)"""

    def parse(self, envelope: Envelope) -> ListResult[SamlAuthorization]:
        """Decode the answer."""
        from ...models.saml_authorization import SamlAuthorization

        return envelope.list(SamlAuthorization)


def list_saml_authorization(
    client: BaseClient,
    *,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    userid: str | None = None,
) -> ListResult[SamlAuthorization]:
    """List users and whether they may log in through SAML.

    Args:
        keyword: only those with this text in their name or another main field
        page: which page, from 1; goes together with `pagesize`
        pagesize: rows per page; goes together with `page`
        userid: only those of this user (User id)

    Returns:
        ListResult[SamlAuthorization]: one answer's rows; `.all()` goes on over every page.
    """
    return client.send(
        ListSamlAuthorizationRequest(keyword=keyword, page=page, pagesize=pagesize, userid=userid)
    )
