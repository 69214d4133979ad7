# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import CommaList, Request, Wire

from ...types import (
    NETWORK_ACL_ACTION_VALUES,
    NETWORK_ACL_TRAFFIC_TYPE_VALUES,
    NETWORK_PROTOCOL_NAME_VALUES,
    NetworkAclAction,
    NetworkAclTrafficType,
    NetworkProtocolName,
)

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.network_acl import NetworkAcl


class CreateNetworkACLRequest(Request):
    """The request of createNetworkACL; `client.send` takes it and returns Job[NetworkAcl]."""

    command: ClassVar[str] = "createNetworkACL"
    wire: ClassVar[Wire] = Wire(
        empty_lists={"cidrlist": "refused"},
        any_case={
            "protocol": NETWORK_PROTOCOL_NAME_VALUES,
            "action": NETWORK_ACL_ACTION_VALUES,
            "traffictype": NETWORK_ACL_TRAFFIC_TYPE_VALUES,
        },
    )
    protocol: NetworkProtocolName
    """the protocol: tcp, udp, icmp, all or others, in upper or lower case"""
    aclid: str | None = None
    """the network ACL list (NetworkAclList id)"""
    action: NetworkAclAction | None = None
    """what becomes of the traffic: Allow or Deny, in upper or lower case"""
    cidrlist: CommaList[str] | None = None
    """source ranges, a comma list in CIDR form"""
    endport: int | None = None
    """last port of the range"""
    fordisplay: bool | None = None
    """visible to ordinary users [since 4.4]"""
    icmpcode: int | None = None
    """ICMP code; -1 for all"""
    icmptype: int | None = None
    """ICMP type; -1 for all"""
    networkid: str | None = None
    """the network (Network id)"""
    number: int | None = None
    """place of the rule in its list"""
    reason: str | None = None
    """why the rule is there"""
    startport: int | None = None
    """first port of the range"""
    traffictype: NetworkAclTrafficType | None = None
    """kind of traffic: Ingress or Egress, in upper or lower case"""

    def parse(self, envelope: Envelope) -> Job[NetworkAcl]:
        """Decode the answer."""
        from ...models.network_acl import NetworkAcl

        return envelope.job(NetworkAcl)


def create_network_acl(
    client: BaseClient,
    *,
    protocol: NetworkProtocolName,
    aclid: str | None = None,
    action: NetworkAclAction | None = None,
    cidrlist: CommaList[str] | None = None,
    endport: int | None = None,
    fordisplay: bool | None = None,
    icmpcode: int | None = None,
    icmptype: int | None = None,
    networkid: str | None = None,
    number: int | None = None,
    reason: str | None = None,
    startport: int | None = None,
    traffictype: NetworkAclTrafficType | None = None,
) -> Job[NetworkAcl]:
    """Add a rule to an ACL list or to the ACL of a VPC tier.

    Args:
        protocol: the protocol: tcp, udp, icmp, all or others, in upper or lower case
        aclid: the network ACL list (NetworkAclList id)
        action: what becomes of the traffic: Allow or Deny, in upper or lower case
        cidrlist: source ranges, a comma list in CIDR form
        endport: last port of the range
        fordisplay: visible to ordinary users [since 4.4]
        icmpcode: ICMP code; -1 for all
        icmptype: ICMP type; -1 for all
        networkid: the network (Network id)
        number: place of the rule in its list
        reason: why the rule is there
        startport: first port of the range
        traffictype: kind of traffic: Ingress or Egress, in upper or lower case

    Returns:
        The job; `.result()` waits for it and gives the NetworkAcl.
    """
    return client.send(
        CreateNetworkACLRequest(
            protocol=protocol,
            aclid=aclid,
            action=action,
            cidrlist=cidrlist,
            endport=endport,
            fordisplay=fordisplay,
            icmpcode=icmpcode,
            icmptype=icmptype,
            networkid=networkid,
            number=number,
            reason=reason,
            startport=startport,
            traffictype=traffictype,
        )
    )
