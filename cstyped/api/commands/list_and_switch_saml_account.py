# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.login import Login
    from ...models.saml_user_account import SamlUserAccount


class ListAndSwitchSamlAccountRequest(Request):
    """The request of listAndSwitchSamlAccount; `client.send` takes it and returns
    ListResult[SamlUserAccount] | Login.
    """

    command: ClassVar[str] = "listAndSwitchSamlAccount"
    domainid: str | None = None
    """only those of this domain (Domain id)"""
    userid: str | None = None
    """only those of this user (User id)"""

    def parse(self, envelope: Envelope) -> ListResult[SamlUserAccount] | Login:
        """Decode the answer."""
        from ...models.login import Login
        from ...models.saml_user_account import SamlUserAccount

        if self.userid:
            return envelope.inline(Login)
        return envelope.list(SamlUserAccount)


def list_and_switch_saml_account(
    client: BaseClient, *, domainid: str | None = None, userid: str | None = None
) -> ListResult[SamlUserAccount] | Login:
    """List the accounts of a SAML user, or switch the session to one of them.

    Args:
        domainid: only those of this domain (Domain id)
        userid: only those of this user (User id)

    Returns:
        ListResult[SamlUserAccount]: one answer's rows; `.all()` goes on over every page. With
        userid: Login.
    """
    return client.send(ListAndSwitchSamlAccountRequest(domainid=domainid, userid=userid))
