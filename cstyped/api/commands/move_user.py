# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Success


class MoveUserRequest(Request):
    """The request of moveUser; `client.send` takes it and returns Success."""

    command: ClassVar[str] = "moveUser"
    id: str
    """the resource (User id)"""
    account: str | None = None
    """the account to move to, by name; or give `accountid`"""
    accountid: str | None = None
    """the account to move to; or give `account` (Account id)"""

    def parse(self, envelope: Envelope) -> Success:
        """Decode the answer."""
        return envelope.success()


def move_user(
    client: BaseClient, *, id: str, account: str | None = None, accountid: str | None = None
) -> Success:
    """Put a user into another account; the domain stays the same.

    Since CloudStack 4.11.

    Args:
        id: the resource (User id)
        account: the account to move to, by name; or give `accountid`
        accountid: the account to move to; or give `account` (Account id)

    Returns:
        Success.
    """
    return client.send(MoveUserRequest(id=id, account=account, accountid=accountid))
