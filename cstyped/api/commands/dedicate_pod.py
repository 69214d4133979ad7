# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job, ListResult

    from ...models.dedicated_pod import DedicatedPod


class DedicatePodRequest(Request):
    """The request of dedicatePod; `client.send` takes it and returns
    Job[ListResult[DedicatedPod]].
    """

    command: ClassVar[str] = "dedicatePod"
    domainid: str
    """the domain (Domain id)"""
    podid: str
    """the pod (Pod id)"""
    account: str | None = None
    """name of the owning account; goes together with `domainid`"""

    def parse(self, envelope: Envelope) -> Job[ListResult[DedicatedPod]]:
        """Decode the answer."""
        from ...models.dedicated_pod import DedicatedPod

        return envelope.job_list(DedicatedPod)


def dedicate_pod(
    client: BaseClient, *, domainid: str, podid: str, account: str | None = None
) -> Job[ListResult[DedicatedPod]]:
    """Reserve a pod for a domain or one of its accounts.

    Args:
        domainid: the domain (Domain id)
        podid: the pod (Pod id)
        account: name of the owning account; goes together with `domainid`

    Returns:
        The job; `.result()` waits for it and gives the ListResult[DedicatedPod].
    """
    return client.send(DedicatePodRequest(domainid=domainid, podid=podid, account=account))
