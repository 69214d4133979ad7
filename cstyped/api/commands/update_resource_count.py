# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.resource_count import ResourceCount


class UpdateResourceCountRequest(Request):
    """The request of updateResourceCount; `client.send` takes it and returns
    ListResult[ResourceCount].
    """

    command: ClassVar[str] = "updateResourceCount"
    domainid: str
    """the domain (Domain id)"""
    account: str | None = None
    """name of the owning account; goes together with `domainid`"""
    projectid: str | None = None
    """the project (Project id)"""
    resourcetype: int | None = None
    """number of the kind, e.g. 0 machines, 1 addresses, 2 volumes"""
    tag: str | None = None
    """tag that the limit counts [since 4.20.0]"""

    def parse(self, envelope: Envelope) -> ListResult[ResourceCount]:
        """Decode the answer."""
        from ...models.resource_count import ResourceCount

        return envelope.list(ResourceCount)


def update_resource_count(
    client: BaseClient,
    *,
    domainid: str,
    account: str | None = None,
    projectid: str | None = None,
    resourcetype: int | None = None,
    tag: str | None = None,
) -> ListResult[ResourceCount]:
    """Count anew what an account or domain uses of its limits.

    Args:
        domainid: the domain (Domain id)
        account: name of the owning account; goes together with `domainid`
        projectid: the project (Project id)
        resourcetype: number of the kind, e.g. 0 machines, 1 addresses, 2 volumes
        tag: tag that the limit counts [since 4.20.0]

    Returns:
        ListResult[ResourceCount]: one answer's rows; `.all()` goes on over every page.
    """
    return client.send(
        UpdateResourceCountRequest(
            domainid=domainid,
            account=account,
            projectid=projectid,
            resourcetype=resourcetype,
            tag=tag,
        )
    )
