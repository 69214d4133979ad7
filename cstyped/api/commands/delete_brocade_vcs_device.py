# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job, Success


class DeleteBrocadeVcsDeviceRequest(Request):
    """The request of deleteBrocadeVcsDevice; `client.send` takes it and returns Job[Success]."""

    command: ClassVar[str] = "deleteBrocadeVcsDevice"
    vcsdeviceid: str
    """the Brocade VCS switch (BrocadeVcsDevice id)"""

    def parse(self, envelope: Envelope) -> Job[Success]:
        """Decode the answer."""
        from cstyped.runtime import Success

        return envelope.job(Success)


def delete_brocade_vcs_device(client: BaseClient, *, vcsdeviceid: str) -> Job[Success]:
    """Unregister a Brocade VCS switch.

    Args:
        vcsdeviceid: the Brocade VCS switch (BrocadeVcsDevice id)

    Returns:
        The job; `.result()` waits for it and gives the Success.
    """
    return client.send(DeleteBrocadeVcsDeviceRequest(vcsdeviceid=vcsdeviceid))
