# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job, Success


class DeleteAccountRequest(Request):
    """The request of deleteAccount; `client.send` takes it and returns Job[Success]."""

    command: ClassVar[str] = "deleteAccount"
    id: str
    """the resource (Account id)"""

    def parse(self, envelope: Envelope) -> Job[Success]:
        """Decode the answer."""
        from cstyped.runtime import Success

        return envelope.job(Success)


def delete_account(client: BaseClient, *, id: str) -> Job[Success]:
    """Delete an account with its users and everything it owns.

    Args:
        id: the resource (Account id)

    Returns:
        The job; `.result()` waits for it and gives the Success.
    """
    return client.send(DeleteAccountRequest(id=id))
