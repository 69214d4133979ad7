# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope

    from ...models.solid_fire_account_id import SolidFireAccountId


class GetSolidFireAccountIdRequest(Request):
    """The request of getSolidFireAccountId; `client.send` takes it and returns
    SolidFireAccountId.
    """

    command: ClassVar[str] = "getSolidFireAccountId"
    wire: ClassVar[Wire] = Wire(repeatable=True)
    accountid: str
    """the account"""
    storageid: str
    """the storage pool"""

    def parse(self, envelope: Envelope) -> SolidFireAccountId:
        """Decode the answer."""
        from ...models.solid_fire_account_id import SolidFireAccountId

        return envelope.object(SolidFireAccountId)


def get_solid_fire_account_id(
    client: BaseClient, *, accountid: str, storageid: str
) -> SolidFireAccountId:
    """Return the SolidFire account id of an account on a storage pool.

    Args:
        accountid: the account
        storageid: the storage pool

    Returns:
        SolidFireAccountId.
    """
    return client.send(GetSolidFireAccountIdRequest(accountid=accountid, storageid=storageid))
