# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job, Success


class ReplaceNetworkACLListRequest(Request):
    """The request of replaceNetworkACLList; `client.send` takes it and returns Job[Success]."""

    command: ClassVar[str] = "replaceNetworkACLList"
    aclid: str
    """the network ACL list (NetworkAclList id)"""
    gatewayid: str | None = None
    """the private gateway (PrivateGateway id)"""
    networkid: str | None = None
    """the network (Network id)"""

    def parse(self, envelope: Envelope) -> Job[Success]:
        """Decode the answer."""
        from cstyped.runtime import Success

        return envelope.job(Success)


def replace_network_acl_list(
    client: BaseClient, *, aclid: str, gatewayid: str | None = None, networkid: str | None = None
) -> Job[Success]:
    """Put another ACL list on a VPC tier or private gateway.

    Args:
        aclid: the network ACL list (NetworkAclList id)
        gatewayid: the private gateway (PrivateGateway id)
        networkid: the network (Network id)

    Returns:
        The job; `.result()` waits for it and gives the Success.
    """
    return client.send(
        ReplaceNetworkACLListRequest(aclid=aclid, gatewayid=gatewayid, networkid=networkid)
    )
