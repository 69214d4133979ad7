# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Success


class ResetApiLimitRequest(Request):
    """The request of resetApiLimit; `client.send` takes it and returns Success."""

    command: ClassVar[str] = "resetApiLimit"
    account: str | None = None
    """id of the account; left out, all counters go back (Account id)"""

    def parse(self, envelope: Envelope) -> Success:
        """Decode the answer."""
        return envelope.success()


def reset_api_limit(client: BaseClient, *, account: str | None = None) -> Success:
    """Start an account's API call count from zero again, or everyone's.

    Args:
        account: id of the account; left out, all counters go back (Account id)

    Returns:
        Success.
    """
    return client.send(ResetApiLimitRequest(account=account))
