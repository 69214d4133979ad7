# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job, Success


class DeletePortableIpRangeRequest(Request):
    """The request of deletePortableIpRange; `client.send` takes it and returns Job[Success]."""

    command: ClassVar[str] = "deletePortableIpRange"
    id: str
    """the resource (PortableIpRange id)"""

    def parse(self, envelope: Envelope) -> Job[Success]:
        """Decode the answer."""
        from cstyped.runtime import Success

        return envelope.job(Success)


def delete_portable_ip_range(client: BaseClient, *, id: str) -> Job[Success]:
    """Take a range of portable IP addresses away from its region.

    Args:
        id: the resource (PortableIpRange id)

    Returns:
        The job; `.result()` waits for it and gives the Success.
    """
    return client.send(DeletePortableIpRangeRequest(id=id))
