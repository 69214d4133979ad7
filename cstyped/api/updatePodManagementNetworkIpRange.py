# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.model import Request

if TYPE_CHECKING:
    from cstyped.answer import Envelope
    from cstyped.client import BaseClient
    from cstyped.jobs import Job
    from cstyped.results import Success


class UpdatePodManagementNetworkIpRangeRequest(Request):
    """The request of updatePodManagementNetworkIpRange; `client.send` takes it and returns
    Job[Success].
    """

    command: ClassVar[str] = "updatePodManagementNetworkIpRange"
    currentendip: str
    currentstartip: str
    podid: str
    newendip: str | None = None
    newstartip: str | None = None

    def parse(self, envelope: Envelope) -> Job[Success]:
        """Decode the answer."""
        from cstyped.results import Success

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
