# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope

    from ...models.quota_status import QuotaStatus


class QuotaIsEnabledRequest(Request):
    """The request of quotaIsEnabled; `client.send` takes it and returns QuotaStatus."""

    command: ClassVar[str] = "quotaIsEnabled"
    wire: ClassVar[Wire] = Wire(repeatable=True)

    def parse(self, envelope: Envelope) -> QuotaStatus:
        """Decode the answer."""
        from ...models.quota_status import QuotaStatus

        return envelope.object(QuotaStatus)


def quota_is_enabled(client: BaseClient) -> QuotaStatus:
    """Tell whether quota is in use here.

    Since CloudStack 4.7.0.

    Returns:
        QuotaStatus.
    """
    return client.send(QuotaIsEnabledRequest())
