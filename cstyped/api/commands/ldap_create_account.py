# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Pairs, Request, UnusableMap, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope

    from ...models.account import Account


class LdapCreateAccountRequest(Request):
    """The request of ldapCreateAccount; `client.send` takes it and returns Account."""

    command: ClassVar[str] = "ldapCreateAccount"
    wire: ClassVar[Wire] = Wire(maps={"accountdetails": UnusableMap("the server cannot read it")})
    username: str
    """the user name"""
    account: str | None = None
    """name of the new account; left out, the user name is taken"""
    accountdetails: Pairs | None = None
    """free settings to keep with the account"""
    accountid: str | None = None
    """UUID that the new account shall have"""
    accounttype: int | None = None
    """kind of account: 0 is a user, 1 a root admin, 2 a domain admin"""
    domainid: str | None = None
    """the domain (Domain id)"""
    networkdomain: str | None = None
    """DNS domain of the guests"""
    roleid: str | None = None
    """the role (Role id)"""
    timezone: str | None = None
    """time zone, e.g. `Europe/Berlin`"""
    userid: str | None = None
    """UUID that the new user shall have"""

    def parse(self, envelope: Envelope) -> Account:
        """Decode the answer."""
        from ...models.account import Account

        return envelope.object(Account)


def ldap_create_account(
    client: BaseClient,
    *,
    username: str,
    account: str | None = None,
    accountdetails: Pairs | None = None,
    accountid: str | None = None,
    accounttype: int | None = None,
    domainid: str | None = None,
    networkdomain: str | None = None,
    roleid: str | None = None,
    timezone: str | None = None,
    userid: str | None = None,
) -> Account:
    """Create an account for an LDAP user, or add the user to an account.

    Since CloudStack 4.2.0.

    Args:
        username: the user name
        account: name of the new account; left out, the user name is taken
        accountdetails: free settings to keep with the account
        accountid: UUID that the new account shall have
        accounttype: kind of account: 0 is a user, 1 a root admin, 2 a domain admin
        domainid: the domain (Domain id)
        networkdomain: DNS domain of the guests
        roleid: the role (Role id)
        timezone: time zone, e.g. `Europe/Berlin`
        userid: UUID that the new user shall have

    Returns:
        Account.
    """
    return client.send(
        LdapCreateAccountRequest(
            username=username,
            account=account,
            accountdetails=accountdetails,
            accountid=accountid,
            accounttype=accounttype,
            domainid=domainid,
            networkdomain=networkdomain,
            roleid=roleid,
            timezone=timezone,
            userid=userid,
        )
    )
