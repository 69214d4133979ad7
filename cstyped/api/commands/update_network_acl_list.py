# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.network_acl_list import NetworkAclList


class UpdateNetworkACLListRequest(Request):
    """The request of updateNetworkACLList; `client.send` takes it and returns
    Job[NetworkAclList].
    """

    command: ClassVar[str] = "updateNetworkACLList"
    id: str
    """the resource (NetworkAclList id)"""
    customid: str | None = None
    """UUID that the new resource shall have (root admin) [since 4.4]"""
    description: str | None = None
    """free text that explains it"""
    fordisplay: bool | None = None
    """visible to ordinary users [since 4.4]"""
    name: str | None = None
    """the name"""

    def parse(self, envelope: Envelope) -> Job[NetworkAclList]:
        """Decode the answer."""
        from ...models.network_acl_list import NetworkAclList

        return envelope.job(NetworkAclList)


def update_network_acl_list(
    client: BaseClient,
    *,
    id: str,
    customid: str | None = None,
    description: str | None = None,
    fordisplay: bool | None = None,
    name: str | None = None,
) -> Job[NetworkAclList]:
    """Change an ACL list's name or description.

    Since CloudStack 4.4.

    Args:
        id: the resource (NetworkAclList id)
        customid: UUID that the new resource shall have (root admin) [since 4.4]
        description: free text that explains it
        fordisplay: visible to ordinary users [since 4.4]
        name: the name

    Returns:
        The job; `.result()` waits for it and gives the NetworkAclList.
    """
    return client.send(
        UpdateNetworkACLListRequest(
            id=id, customid=customid, description=description, fordisplay=fordisplay, name=name
        )
    )
