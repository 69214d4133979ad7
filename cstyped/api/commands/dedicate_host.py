# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job, ListResult

    from ...models.dedicated_host import DedicatedHost


class DedicateHostRequest(Request):
    """The request of dedicateHost; `client.send` takes it and returns
    Job[ListResult[DedicatedHost]].
    """

    command: ClassVar[str] = "dedicateHost"
    domainid: str
    """the domain (Domain id)"""
    hostid: str
    """the host (Host id)"""
    account: str | None = None
    """name of the owning account; goes together with `domainid`"""

    def parse(self, envelope: Envelope) -> Job[ListResult[DedicatedHost]]:
        """Decode the answer."""
        from ...models.dedicated_host import DedicatedHost

        return envelope.job_list(DedicatedHost)


def dedicate_host(
    client: BaseClient, *, domainid: str, hostid: str, account: str | None = None
) -> Job[ListResult[DedicatedHost]]:
    """Reserve a host for a domain or one of its accounts.

    Args:
        domainid: the domain (Domain id)
        hostid: the host (Host id)
        account: name of the owning account; goes together with `domainid`

    Returns:
        The job; `.result()` waits for it and gives the ListResult[DedicatedHost].
    """
    return client.send(DedicateHostRequest(domainid=domainid, hostid=hostid, account=account))
