# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job, Success


class UpdatePodManagementNetworkIpRangeRequest(Request):
    """The request of updatePodManagementNetworkIpRange; `client.send` takes it and returns
    Job[Success].
    """

    command: ClassVar[str] = "updatePodManagementNetworkIpRange"
    currentendip: str
    """last address of the range as it is now"""
    currentstartip: str
    """first address of the range as it is now"""
    podid: str
    """the pod (Pod id)"""
    newendip: str | None = None
    """last address that the range shall have"""
    newstartip: str | None = None
    """first address that the range shall have"""

    def parse(self, envelope: Envelope) -> Job[Success]:
        """Decode the answer."""
        from cstyped.runtime import Success

        return envelope.job(Success)


def update_pod_management_network_ip_range(
    client: BaseClient,
    *,
    currentendip: str,
    currentstartip: str,
    podid: str,
    newendip: str | None = None,
    newstartip: str | None = None,
) -> Job[Success]:
    """Resize a range of management IP addresses of a pod.

    Since CloudStack 4.16.0.0.

    Args:
        currentendip: last address of the range as it is now
        currentstartip: first address of the range as it is now
        podid: the pod (Pod id)
        newendip: last address that the range shall have
        newstartip: first address that the range shall have

    Returns:
        The job; `.result()` waits for it and gives the Success.
    """
    return client.send(
        UpdatePodManagementNetworkIpRangeRequest(
            currentendip=currentendip,
            currentstartip=currentstartip,
            podid=podid,
            newendip=newendip,
            newstartip=newstartip,
        )
    )
