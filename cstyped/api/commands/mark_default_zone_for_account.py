# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.account import Account


class MarkDefaultZoneForAccountRequest(Request):
    """The request of markDefaultZoneForAccount; `client.send` takes it and returns Job[Account]."""

    command: ClassVar[str] = "markDefaultZoneForAccount"
    account: str
    """name of the owning account; goes together with `domainid`"""
    domainid: str
    """the domain (Domain id)"""
    zoneid: str
    """the zone (Zone id)"""

    def parse(self, envelope: Envelope) -> Job[Account]:
        """Decode the answer."""
        from ...models.account import Account

        return envelope.job(Account)


def mark_default_zone_for_account(
    client: BaseClient, *, account: str, domainid: str, zoneid: str
) -> Job[Account]:
    """Set the default zone of an account.

    Since CloudStack 4.0.

    Args:
        account: name of the owning account; goes together with `domainid`
        domainid: the domain (Domain id)
        zoneid: the zone (Zone id)

    Returns:
        The job; `.result()` waits for it and gives the Account.
    """
    return client.send(
        MarkDefaultZoneForAccountRequest(account=account, domainid=domainid, zoneid=zoneid)
    )
