# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope

    from ...models.quota_update import QuotaUpdate


class QuotaUpdateRequest(Request):
    """The request of quotaUpdate; `client.send` takes it and returns QuotaUpdate."""

    command: ClassVar[str] = "quotaUpdate"

    def parse(self, envelope: Envelope) -> QuotaUpdate:
        """Decode the answer."""
        from ...models.quota_update import QuotaUpdate

        return envelope.object(QuotaUpdate)


def quota_update(client: BaseClient) -> QuotaUpdate:
    """Charge new usage to the accounts now, and send due alerts and statements.

    Since CloudStack 4.7.0.

    Returns:
        QuotaUpdate.
    """
    return client.send(QuotaUpdateRequest())
