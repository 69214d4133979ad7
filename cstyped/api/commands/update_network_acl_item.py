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


class UpdateNetworkACLItemRequest(Request):
    """The request of updateNetworkACLItem; `client.send` takes it and returns Job[NetworkAcl]."""

    command: ClassVar[str] = "updateNetworkACLItem"
    wire: ClassVar[Wire] = Wire(
        empty_lists={"cidrlist": "refused"},
        any_case={
            "action": NETWORK_ACL_ACTION_VALUES,
            "protocol": NETWORK_PROTOCOL_NAME_VALUES,
            "traffictype": NETWORK_ACL_TRAFFIC_TYPE_VALUES,
        },
    )
    id: str
    """the resource (NetworkAcl id)"""
    action: NetworkAclAction | None = None
    """what becomes of the traffic: Allow or Deny, in upper or lower case"""
    cidrlist: CommaList[str] | None = None
    """source ranges, a comma list in CIDR form"""
    customid: str | None = None
    """UUID that the new resource shall have (root admin) [since 4.4]"""
    endport: int | None = None
    """last port of the range"""
    fordisplay: bool | None = None
    """visible to ordinary users [since 4.4]"""
    icmpcode: int | None = None
    """ICMP code; -1 for all"""
    icmptype: int | None = None
    """ICMP type; -1 for all"""
    number: int | None = None
    """place of the rule in its list"""
    partialupgrade: bool | None = None
    """change what is given only; false resets the rest"""
    protocol: NetworkProtocolName | None = None
    """the protocol: tcp, udp, icmp, all or others, in upper or lower case"""
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


def update_network_acl_item(
    client: BaseClient,
    *,
    id: str,
    action: NetworkAclAction | None = None,
    cidrlist: CommaList[str] | None = None,
    customid: str | None = None,
    endport: int | None = None,
    fordisplay: bool | None = None,
    icmpcode: int | None = None,
    icmptype: int | None = None,
    number: int | None = None,
    partialupgrade: bool | None = None,
    protocol: NetworkProtocolName | None = None,
    reason: str | None = None,
    startport: int | None = None,
    traffictype: NetworkAclTrafficType | None = None,
) -> Job[NetworkAcl]:
    """Change a rule of an ACL; partial upgrade keeps what is not given.

    Args:
        id: the resource (NetworkAcl id)
        action: what becomes of the traffic: Allow or Deny, in upper or lower case
        cidrlist: source ranges, a comma list in CIDR form
        customid: UUID that the new resource shall have (root admin) [since 4.4]
        endport: last port of the range
        fordisplay: visible to ordinary users [since 4.4]
        icmpcode: ICMP code; -1 for all
        icmptype: ICMP type; -1 for all
        number: place of the rule in its list
        partialupgrade: change what is given only; false resets the rest
        protocol: the protocol: tcp, udp, icmp, all or others, in upper or lower case
        reason: why the rule is there
        startport: first port of the range
        traffictype: kind of traffic: Ingress or Egress, in upper or lower case

    Returns:
        The job; `.result()` waits for it and gives the NetworkAcl.
    """
    return client.send(
        UpdateNetworkACLItemRequest(
            id=id,
            action=action,
            cidrlist=cidrlist,
            customid=customid,
            endport=endport,
            fordisplay=fordisplay,
            icmpcode=icmpcode,
            icmptype=icmptype,
            number=number,
            partialupgrade=partialupgrade,
            protocol=protocol,
            reason=reason,
            startport=startport,
            traffictype=traffictype,
        )
    )
