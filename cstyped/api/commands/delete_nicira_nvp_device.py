# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job, Success


class DeleteNiciraNvpDeviceRequest(Request):
    """The request of deleteNiciraNvpDevice; `client.send` takes it and returns Job[Success]."""

    command: ClassVar[str] = "deleteNiciraNvpDevice"
    nvpdeviceid: str
    """the Nicira NVP controller (NiciraNvpDevice id)"""

    def parse(self, envelope: Envelope) -> Job[Success]:
        """Decode the answer."""
        from cstyped.runtime import Success

        return envelope.job(Success)


def delete_nicira_nvp_device(client: BaseClient, *, nvpdeviceid: str) -> Job[Success]:
    """Unregister a Nicira NVP controller.

    Args:
        nvpdeviceid: the Nicira NVP controller (NiciraNvpDevice id)

    Returns:
        The job; `.result()` waits for it and gives the Success.
    """
    return client.send(DeleteNiciraNvpDeviceRequest(nvpdeviceid=nvpdeviceid))
