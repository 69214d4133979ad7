# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job, Success


class DeleteNetworkACLListRequest(Request):
    """The request of deleteNetworkACLList; `client.send` takes it and returns Job[Success]."""

    command: ClassVar[str] = "deleteNetworkACLList"
    id: str
    """the resource (NetworkAclList id)"""

    def parse(self, envelope: Envelope) -> Job[Success]:
        """Decode the answer."""
        from cstyped.runtime import Success

        return envelope.job(Success)


def delete_network_acl_list(client: BaseClient, *, id: str) -> Job[Success]:
    """Delete an ACL list that no tier or gateway uses.

    Args:
        id: the resource (NetworkAclList id)

    Returns:
        The job; `.result()` waits for it and gives the Success.
    """
    return client.send(DeleteNetworkACLListRequest(id=id))
