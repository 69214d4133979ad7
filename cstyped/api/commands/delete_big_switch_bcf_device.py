# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job, Success


class DeleteBigSwitchBcfDeviceRequest(Request):
    """The request of deleteBigSwitchBcfDevice; `client.send` takes it and returns Job[Success]."""

    command: ClassVar[str] = "deleteBigSwitchBcfDevice"
    bcfdeviceid: str
    """the Big Switch BCF controller (BigSwitchBcfDevice id)"""

    def parse(self, envelope: Envelope) -> Job[Success]:
        """Decode the answer."""
        from cstyped.runtime import Success

        return envelope.job(Success)


def delete_big_switch_bcf_device(client: BaseClient, *, bcfdeviceid: str) -> Job[Success]:
    """Unregister a Big Switch BCF controller.

    Since CloudStack 4.6.0.

    Args:
        bcfdeviceid: the Big Switch BCF controller (BigSwitchBcfDevice id)

    Returns:
        The job; `.result()` waits for it and gives the Success.
    """
    return client.send(DeleteBigSwitchBcfDeviceRequest(bcfdeviceid=bcfdeviceid))
