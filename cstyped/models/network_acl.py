# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model

from ..types import (
    NetworkAclAction,
    NetworkAclItemState,
    NetworkAclTrafficType,
    NetworkProtocolName,
)
from .resource_tag import ResourceTag


class NetworkAcl(Model):
    """NetworkAcl, as the server answers it (NetworkACLItemResponse).

    Answered by createNetworkACL, listNetworkACLs, moveNetworkAclItem, updateNetworkACLItem.
    """

    id: str
    """id of the network ACL"""
    aclid: str | None = None
    """id of the network ACL list"""
    aclname: str | None = None
    """name of the network ACL list"""
    action: NetworkAclAction
    """`Allow` or `Deny`"""
    cidrlist: str
    """ranges at the other end, a comma list in CIDR form"""
    endport: str | None = None
    """last port of the range"""
    fordisplay: bool | None = None
    """whether ordinary users see it"""
    icmpcode: int | None = None
    """ICMP code; -1 for all"""
    icmptype: int | None = None
    """ICMP type; -1 for all"""
    jobid: str | None = None
    """id of the last job on the network ACL"""
    jobstatus: int | None = None
    """status of the last job on the network ACL: 0 pending, 1 done, 2 failed"""
    number: int
    """place of the rule in its list"""
    protocol: NetworkProtocolName
    """the protocol"""
    reason: str | None = None
    """why it is so"""
    startport: str | None = None
    """first port of the range"""
    state: NetworkAclItemState
    """state of the network ACL"""
    tags: list[ResourceTag]
    """resource tags of the network ACL"""
    traffictype: NetworkAclTrafficType
    """kind of traffic"""
