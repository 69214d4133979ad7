# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""NetworkAcl, as the server answers it (NetworkACLItemResponse)."""

from __future__ import annotations

from cstyped.model import Model
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
    aclid: str | None = None
    aclname: str | None = None
    action: NetworkAclAction
    cidrlist: str | None = None
    endport: str | None = None
    fordisplay: bool | None = None
    icmpcode: int | None = None
    icmptype: int | None = None
    jobid: str | None = None
    jobstatus: int | None = None
    number: int
    protocol: NetworkProtocolName
    reason: str | None = None
    startport: str | None = None
    state: NetworkAclItemState
    tags: list[ResourceTag] | None = None
    traffictype: NetworkAclTrafficType
