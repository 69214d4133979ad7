# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.account import Account


class DisableAccountRequest(Request):
    """The request of disableAccount; `client.send` takes it and returns Job[Account]."""

    command: ClassVar[str] = "disableAccount"
    lock: bool
    """lock the account only, and leave its machines running"""
    account: str | None = None
    """name of the owning account; goes together with `domainid`"""
    domainid: str | None = None
    """the domain (Domain id)"""
    id: str | None = None
    """the resource (Account id)"""

    def parse(self, envelope: Envelope) -> Job[Account]:
        """Decode the answer."""
        from ...models.account import Account

        return envelope.job(Account)


def disable_account(
    client: BaseClient,
    *,
    lock: bool,
    account: str | None = None,
    domainid: str | None = None,
    id: str | None = None,
) -> Job[Account]:
    """Disable an account and stop its machines, or only lock it.

    Args:
        lock: lock the account only, and leave its machines running
        account: name of the owning account; goes together with `domainid`
        domainid: the domain (Domain id)
        id: the resource (Account id)

    Returns:
        The job; `.result()` waits for it and gives the Account.
    """
    return client.send(DisableAccountRequest(lock=lock, account=account, domainid=domainid, id=id))
