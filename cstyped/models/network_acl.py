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
    """the id"""
    aclid: str | None = None
    """the network ACL list, by id"""
    aclname: str | None = None
    """the network ACL list, by name"""
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
    """the last job on it, by id"""
    jobstatus: int | None = None
    """state of the last job on it: 0 pending, 1 done, 2 failed"""
    number: int
    """place of the rule in its list"""
    protocol: NetworkProtocolName
    """the protocol"""
    reason: str | None = None
    """why it is so"""
    startport: str | None = None
    """first port of the range"""
    state: NetworkAclItemState
    """the state"""
    tags: list[ResourceTag]
    """tags on it"""
    traffictype: NetworkAclTrafficType
    """kind of traffic"""
