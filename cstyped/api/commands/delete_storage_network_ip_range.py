# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job, Success


class DeleteStorageNetworkIpRangeRequest(Request):
    """The request of deleteStorageNetworkIpRange; `client.send` takes it and returns
    Job[Success].
    """

    command: ClassVar[str] = "deleteStorageNetworkIpRange"
    id: str
    """the resource (StorageNetworkIpRange id)"""

    def parse(self, envelope: Envelope) -> Job[Success]:
        """Decode the answer."""
        from cstyped.runtime import Success

        return envelope.job(Success)


def delete_storage_network_ip_range(client: BaseClient, *, id: str) -> Job[Success]:
    """Delete a range of storage network IP addresses.

    Since CloudStack 3.0.0.

    Args:
        id: the resource (StorageNetworkIpRange id)

    Returns:
        The job; `.result()` waits for it and gives the Success.
    """
    return client.send(DeleteStorageNetworkIpRangeRequest(id=id))
