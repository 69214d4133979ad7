# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job, Success


class DeleteAffinityGroupRequest(Request):
    """The request of deleteAffinityGroup; `client.send` takes it and returns Job[Success]."""

    command: ClassVar[str] = "deleteAffinityGroup"
    account: str | None = None
    """name of the owning account; goes together with `domainid`"""
    domainid: str | None = None
    """the domain (Domain id)"""
    id: str | None = None
    """the resource (AffinityGroup id)"""
    name: str | None = None
    """the name"""
    projectid: str | None = None
    """the project (Project id)"""

    def parse(self, envelope: Envelope) -> Job[Success]:
        """Decode the answer."""
        from cstyped.runtime import Success

        return envelope.job(Success)


def delete_affinity_group(
    client: BaseClient,
    *,
    account: str | None = None,
    domainid: str | None = None,
    id: str | None = None,
    name: str | None = None,
    projectid: str | None = None,
) -> Job[Success]:
    """Delete an affinity group, by id or name.

    Args:
        account: name of the owning account; goes together with `domainid`
        domainid: the domain (Domain id)
        id: the resource (AffinityGroup id)
        name: the name
        projectid: the project (Project id)

    Returns:
        The job; `.result()` waits for it and gives the Success.
    """
    return client.send(
        DeleteAffinityGroupRequest(
            account=account, domainid=domainid, id=id, name=name, projectid=projectid
        )
    )
