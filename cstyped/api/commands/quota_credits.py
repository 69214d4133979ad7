# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Number, Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope

    from ...models.quota_credits import QuotaCredits


class QuotaCreditsRequest(Request):
    """The request of quotaCredits; `client.send` takes it and returns QuotaCredits."""

    command: ClassVar[str] = "quotaCredits"
    account: str
    """name of the owning account; goes together with `domainid`"""
    domainid: str
    """the domain (Domain id)"""
    value: Number
    """currency to add; negative takes away"""
    min_balance: Number | None = None
    """balance in currency below which the account counts as low"""
    quota_enforce: bool | None = None
    """lock the account when its credit is used up"""

    def parse(self, envelope: Envelope) -> QuotaCredits:
        """Decode the answer."""
        from ...models.quota_credits import QuotaCredits

        return envelope.object(QuotaCredits)


def quota_credits(
    client: BaseClient,
    *,
    account: str,
    domainid: str,
    value: Number,
    min_balance: Number | None = None,
    quota_enforce: bool | None = None,
) -> QuotaCredits:
    """Add quota credits to an account, or take them off.

    Since CloudStack 4.7.0.

    Args:
        account: name of the owning account; goes together with `domainid`
        domainid: the domain (Domain id)
        value: currency to add; negative takes away
        min_balance: balance in currency below which the account counts as low
        quota_enforce: lock the account when its credit is used up

    Returns:
        QuotaCredits.
    """
    return client.send(
        QuotaCreditsRequest(
            account=account,
            domainid=domainid,
            value=value,
            min_balance=min_balance,
            quota_enforce=quota_enforce,
        )
    )
