# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.network_acl_list import NetworkAclList


class CreateNetworkACLListRequest(Request):
    """The request of createNetworkACLList; `client.send` takes it and returns
    Job[NetworkAclList].
    """

    command: ClassVar[str] = "createNetworkACLList"
    name: str
    """the name"""
    description: str | None = None
    """free text that explains it"""
    fordisplay: bool | None = None
    """visible to ordinary users [since 4.4]"""
    vpcid: str | None = None
    """the VPC (Vpc id)"""

    def parse(self, envelope: Envelope) -> Job[NetworkAclList]:
        """Decode the answer."""
        from ...models.network_acl_list import NetworkAclList

        return envelope.job(NetworkAclList)


def create_network_acl_list(
    client: BaseClient,
    *,
    name: str,
    description: str | None = None,
    fordisplay: bool | None = None,
    vpcid: str | None = None,
) -> Job[NetworkAclList]:
    """Create an empty ACL list in a VPC.

    Args:
        name: the name
        description: free text that explains it
        fordisplay: visible to ordinary users [since 4.4]
        vpcid: the VPC (Vpc id)

    Returns:
        The job; `.result()` waits for it and gives the NetworkAclList.
    """
    return client.send(
        CreateNetworkACLListRequest(
            name=name, description=description, fordisplay=fordisplay, vpcid=vpcid
        )
    )
