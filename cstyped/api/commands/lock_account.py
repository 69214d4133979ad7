# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Success


class LockAccountRequest(Request):
    """The request of lockAccount; `client.send` takes it and returns Success."""

    command: ClassVar[str] = "lockAccount"
    account: str
    """name of the owning account; goes together with `domainid`"""
    domainid: str
    """the domain (Domain id)"""

    def parse(self, envelope: Envelope) -> Success:
        """Decode the answer."""
        return envelope.success()


def lock_account(client: BaseClient, *, account: str, domainid: str) -> Success:
    """Lock an account the old way; prefer disableAccount with lock set.

    Args:
        account: name of the owning account; goes together with `domainid`
        domainid: the domain (Domain id)

    Returns:
        Success.
    """
    return client.send(LockAccountRequest(account=account, domainid=domainid))
