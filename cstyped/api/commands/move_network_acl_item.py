# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.network_acl import NetworkAcl


class MoveNetworkAclItemRequest(Request):
    """The request of moveNetworkAclItem; `client.send` takes it and returns Job[NetworkAcl]."""

    command: ClassVar[str] = "moveNetworkAclItem"
    id: str
    """the resource"""
    aclconsistencyhash: str | None = None
    """MD5 over the rule ids in their order; the move fails if the list changed since"""
    customid: str | None = None
    """UUID that the new resource shall have (root admin) [since 4.4]"""
    nextaclruleid: str | None = None
    """the rule that shall follow; none puts it at the end"""
    previousaclruleid: str | None = None
    """the rule that shall come before; none puts it at the top"""

    def parse(self, envelope: Envelope) -> Job[NetworkAcl]:
        """Decode the answer."""
        from ...models.network_acl import NetworkAcl

        return envelope.job(NetworkAcl)


def move_network_acl_item(
    client: BaseClient,
    *,
    id: str,
    aclconsistencyhash: str | None = None,
    customid: str | None = None,
    nextaclruleid: str | None = None,
    previousaclruleid: str | None = None,
) -> Job[NetworkAcl]:
    """Reorder an ACL: place a rule before or after others.

    Args:
        id: the resource
        aclconsistencyhash: MD5 over the rule ids in their order; the move fails if the list
            changed since
        customid: UUID that the new resource shall have (root admin) [since 4.4]
        nextaclruleid: the rule that shall follow; none puts it at the end
        previousaclruleid: the rule that shall come before; none puts it at the top

    Returns:
        The job; `.result()` waits for it and gives the NetworkAcl.
    """
    return client.send(
        MoveNetworkAclItemRequest(
            id=id,
            aclconsistencyhash=aclconsistencyhash,
            customid=customid,
            nextaclruleid=nextaclruleid,
            previousaclruleid=previousaclruleid,
        )
    )
