# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope

    from ...models.account import Account


class EnableAccountRequest(Request):
    """The request of enableAccount; `client.send` takes it and returns Account."""

    command: ClassVar[str] = "enableAccount"
    account: str | None = None
    """name of the owning account; goes together with `domainid`"""
    domainid: str | None = None
    """the domain (Domain id)"""
    id: str | None = None
    """the resource (Account id)"""

    def parse(self, envelope: Envelope) -> Account:
        """Decode the answer."""
        from ...models.account import Account

        return envelope.object(Account)


def enable_account(
    client: BaseClient,
    *,
    account: str | None = None,
    domainid: str | None = None,
    id: str | None = None,
) -> Account:
    """Enable an account that was disabled or locked.

    Args:
        account: name of the owning account; goes together with `domainid`
        domainid: the domain (Domain id)
        id: the resource (Account id)

    Returns:
        Account.
    """
    return client.send(EnableAccountRequest(account=account, domainid=domainid, id=id))
