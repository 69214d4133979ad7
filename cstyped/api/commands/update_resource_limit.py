# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope

    from ...models.resource_limit import ResourceLimit


class UpdateResourceLimitRequest(Request):
    """The request of updateResourceLimit; `client.send` takes it and returns ResourceLimit."""

    command: ClassVar[str] = "updateResourceLimit"
    resourcetype: int
    """number of the kind, e.g. 0 machines, 1 addresses, 2 volumes"""
    account: str | None = None
    """name of the owning account; goes together with `domainid`"""
    domainid: str | None = None
    """the domain (Domain id)"""
    max: int | None = None
    """most that is allowed, in the unit of the resource type; -1 for no limit"""
    projectid: str | None = None
    """the project (Project id)"""
    tag: str | None = None
    """tag that the limit counts [since 4.20.0]"""

    def parse(self, envelope: Envelope) -> ResourceLimit:
        """Decode the answer."""
        from ...models.resource_limit import ResourceLimit

        return envelope.object(ResourceLimit)


def update_resource_limit(
    client: BaseClient,
    *,
    resourcetype: int,
    account: str | None = None,
    domainid: str | None = None,
    max: int | None = None,
    projectid: str | None = None,
    tag: str | None = None,
) -> ResourceLimit:
    """Set how much of a resource an account, domain or project may use.

    Args:
        resourcetype: number of the kind, e.g. 0 machines, 1 addresses, 2 volumes
        account: name of the owning account; goes together with `domainid`
        domainid: the domain (Domain id)
        max: most that is allowed, in the unit of the resource type; -1 for no limit
        projectid: the project (Project id)
        tag: tag that the limit counts [since 4.20.0]

    Returns:
        ResourceLimit.
    """
    return client.send(
        UpdateResourceLimitRequest(
            resourcetype=resourcetype,
            account=account,
            domainid=domainid,
            max=max,
            projectid=projectid,
            tag=tag,
        )
    )
