# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope

    from ...models.cloudian_status import CloudianStatus


class CloudianIsEnabledRequest(Request):
    """The request of cloudianIsEnabled; `client.send` takes it and returns CloudianStatus."""

    command: ClassVar[str] = "cloudianIsEnabled"
    wire: ClassVar[Wire] = Wire(repeatable=True)

    def parse(self, envelope: Envelope) -> CloudianStatus:
        """Decode the answer."""
        from ...models.cloudian_status import CloudianStatus

        return envelope.object(CloudianStatus)


def cloudian_is_enabled(client: BaseClient) -> CloudianStatus:
    """Tell whether the Cloudian connector is switched on.

    Since CloudStack 4.11.0.

    Returns:
        CloudianStatus.
    """
    return client.send(CloudianIsEnabledRequest())
