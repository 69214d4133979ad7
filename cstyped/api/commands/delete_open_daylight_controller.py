# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job, Success


class DeleteOpenDaylightControllerRequest(Request):
    """The request of deleteOpenDaylightController; `client.send` takes it and returns
    Job[Success].
    """

    command: ClassVar[str] = "deleteOpenDaylightController"
    id: str
    """the resource (OpenDaylightController id)"""

    def parse(self, envelope: Envelope) -> Job[Success]:
        """Decode the answer."""
        from cstyped.runtime import Success

        return envelope.job(Success)


def delete_open_daylight_controller(client: BaseClient, *, id: str) -> Job[Success]:
    """Unregister an OpenDaylight controller.

    Args:
        id: the resource (OpenDaylightController id)

    Returns:
        The job; `.result()` waits for it and gives the Success.
    """
    return client.send(DeleteOpenDaylightControllerRequest(id=id))
