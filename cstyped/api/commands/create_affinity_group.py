# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

from ...types import AffinityGroupTypeName

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.affinity_group import AffinityGroup


class CreateAffinityGroupRequest(Request):
    """The request of createAffinityGroup; `client.send` takes it and returns Job[AffinityGroup]."""

    command: ClassVar[str] = "createAffinityGroup"
    name: str
    """the name"""
    type: AffinityGroupTypeName
    """affinity rule: a value of types.AffinityGroupTypeName"""
    account: str | None = None
    """name of the owning account; goes together with `domainid`"""
    description: str | None = None
    """free text that explains it"""
    domainid: str | None = None
    """the domain (Domain id)"""
    projectid: str | None = None
    """the project (Project id)"""

    def parse(self, envelope: Envelope) -> Job[AffinityGroup]:
        """Decode the answer."""
        from ...models.affinity_group import AffinityGroup

        return envelope.job(AffinityGroup)


def create_affinity_group(
    client: BaseClient,
    *,
    name: str,
    type: AffinityGroupTypeName,
    account: str | None = None,
    description: str | None = None,
    domainid: str | None = None,
    projectid: str | None = None,
) -> Job[AffinityGroup]:
    """Create an affinity or anti-affinity group.

    Args:
        name: the name
        type: affinity rule: a value of types.AffinityGroupTypeName
        account: name of the owning account; goes together with `domainid`
        description: free text that explains it
        domainid: the domain (Domain id)
        projectid: the project (Project id)

    Returns:
        The job; `.result()` waits for it and gives the AffinityGroup.
    """
    return client.send(
        CreateAffinityGroupRequest(
            name=name,
            type=type,
            account=account,
            description=description,
            domainid=domainid,
            projectid=projectid,
        )
    )
