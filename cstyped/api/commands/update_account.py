# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import FlatMap, Pairs, Request, Wire

from ...types import API_KEY_ACCESS_VALUES, ApiKeyAccess

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope

    from ...models.account import Account


class UpdateAccountRequest(Request):
    """The request of updateAccount; `client.send` takes it and returns Account."""

    command: ClassVar[str] = "updateAccount"
    wire: ClassVar[Wire] = Wire(
        maps={"accountdetails": FlatMap()}, any_case={"apikeyaccess": API_KEY_ACCESS_VALUES}
    )
    account: str | None = None
    """name of the owning account; goes together with `domainid`"""
    accountdetails: Pairs | None = None
    """free settings to keep with the account"""
    apikeyaccess: ApiKeyAccess | None = None
    """whether API keys may be used; can be inherited from the level above: DISABLED, ENABLED or
    INHERIT, in upper or lower case [since 4.20.1.0]
    """
    domainid: str | None = None
    """the domain (Domain id)"""
    id: str | None = None
    """the resource (Account id)"""
    networkdomain: str | None = None
    """DNS domain of the guests; empty removes it"""
    newname: str | None = None
    """the name from now on"""
    roleid: str | None = None
    """the role (Role id)"""

    def parse(self, envelope: Envelope) -> Account:
        """Decode the answer."""
        from ...models.account import Account

        return envelope.object(Account)


def update_account(
    client: BaseClient,
    *,
    account: str | None = None,
    accountdetails: Pairs | None = None,
    apikeyaccess: ApiKeyAccess | None = None,
    domainid: str | None = None,
    id: str | None = None,
    networkdomain: str | None = None,
    newname: str | None = None,
    roleid: str | None = None,
) -> Account:
    """Change an account's name, role, details or network domain.

    Args:
        account: name of the owning account; goes together with `domainid`
        accountdetails: free settings to keep with the account
        apikeyaccess: whether API keys may be used; can be inherited from the level above:
            DISABLED, ENABLED or INHERIT, in upper or lower case [since 4.20.1.0]
        domainid: the domain (Domain id)
        id: the resource (Account id)
        networkdomain: DNS domain of the guests; empty removes it
        newname: the name from now on
        roleid: the role (Role id)

    Returns:
        Account.
    """
    return client.send(
        UpdateAccountRequest(
            account=account,
            accountdetails=accountdetails,
            apikeyaccess=apikeyaccess,
            domainid=domainid,
            id=id,
            networkdomain=networkdomain,
            newname=newname,
            roleid=roleid,
        )
    )
