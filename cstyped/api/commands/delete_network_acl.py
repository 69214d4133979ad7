# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job, Success


class DeleteNetworkACLRequest(Request):
    """The request of deleteNetworkACL; `client.send` takes it and returns Job[Success]."""

    command: ClassVar[str] = "deleteNetworkACL"
    id: str
    """the resource (NetworkAcl id)"""

    def parse(self, envelope: Envelope) -> Job[Success]:
        """Decode the answer."""
        from cstyped.runtime import Success

        return envelope.job(Success)


def delete_network_acl(client: BaseClient, *, id: str) -> Job[Success]:
    """Delete one rule of an ACL.

    Args:
        id: the resource (NetworkAcl id)

    Returns:
        The job; `.result()` waits for it and gives the Success.
    """
    return client.send(DeleteNetworkACLRequest(id=id))
