# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import PairMap, Pairs, Request, Wire

from ...types import (
    NETWORK_ACL_ACTION_VALUES,
    NETWORK_ACL_TRAFFIC_TYPE_VALUES,
    NETWORK_PROTOCOL_NAME_VALUES,
    NetworkAclAction,
    NetworkAclTrafficType,
    NetworkProtocolName,
)

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.network_acl import NetworkAcl


class ListNetworkACLsRequest(Request):
    """The request of listNetworkACLs; `client.send` takes it and returns ListResult[NetworkAcl]."""

    command: ClassVar[str] = "listNetworkACLs"
    wire: ClassVar[Wire] = Wire(
        maps={"tags": PairMap()},
        repeatable=True,
        any_case={
            "action": NETWORK_ACL_ACTION_VALUES,
            "protocol": NETWORK_PROTOCOL_NAME_VALUES,
            "traffictype": NETWORK_ACL_TRAFFIC_TYPE_VALUES,
        },
    )
    account: str | None = None
    """only those that this account owns; goes together with `domainid`"""
    aclid: str | None = None
    """only those of this network ACL list (NetworkAclList id)"""
    action: NetworkAclAction | None = None
    """what becomes of the traffic: Allow or Deny, in upper or lower case"""
    domainid: str | None = None
    """only those of this domain (Domain id)"""
    fordisplay: bool | None = None
    """only those that ordinary users see, or only hidden ones [since 4.4]"""
    id: str | None = None
    """only the one with this id (NetworkAcl id)"""
    isrecursive: bool | None = None
    """take the domains below as well"""
    keyword: str | None = None
    """only those with this text in their name or another main field"""
    listall: bool | None = None
    """everything the caller may see, not only what is the caller's own"""
    networkid: str | None = None
    """only those in this network (Network id)"""
    page: int | None = None
    """which page, from 1; goes together with `pagesize`"""
    pagesize: int | None = None
    """rows per page; goes together with `page`"""
    projectid: str | None = None
    """the project; -1 for the resources of all projects (Project id)"""
    protocol: NetworkProtocolName | None = None
    """only those with this protocol: tcp, udp, icmp, all or others, in upper or lower case"""
    tags: Pairs | None = None
    """only those with these tags"""
    traffictype: NetworkAclTrafficType | None = None
    """only those for this type of traffic: Ingress or Egress, in upper or lower case"""

    def parse(self, envelope: Envelope) -> ListResult[NetworkAcl]:
        """Decode the answer."""
        from ...models.network_acl import NetworkAcl

        return envelope.list(NetworkAcl)


def list_network_acls(
    client: BaseClient,
    *,
    account: str | None = None,
    aclid: str | None = None,
    action: NetworkAclAction | None = None,
    domainid: str | None = None,
    fordisplay: bool | None = None,
    id: str | None = None,
    isrecursive: bool | None = None,
    keyword: str | None = None,
    listall: bool | None = None,
    networkid: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    projectid: str | None = None,
    protocol: NetworkProtocolName | None = None,
    tags: Pairs | None = None,
    traffictype: NetworkAclTrafficType | None = None,
) -> ListResult[NetworkAcl]:
    """List the rules of ACLs.

    Args:
        account: only those that this account owns; goes together with `domainid`
        aclid: only those of this network ACL list (NetworkAclList id)
        action: what becomes of the traffic: Allow or Deny, in upper or lower case
        domainid: only those of this domain (Domain id)
        fordisplay: only those that ordinary users see, or only hidden ones [since 4.4]
        id: only the one with this id (NetworkAcl id)
        isrecursive: take the domains below as well
        keyword: only those with this text in their name or another main field
        listall: everything the caller may see, not only what is the caller's own
        networkid: only those in this network (Network id)
        page: which page, from 1; goes together with `pagesize`
        pagesize: rows per page; goes together with `page`
        projectid: the project; -1 for the resources of all projects (Project id)
        protocol: only those with this protocol: tcp, udp, icmp, all or others, in upper or
            lower case
        tags: only those with these tags
        traffictype: only those for this type of traffic: Ingress or Egress, in upper or lower
            case

    Returns:
        ListResult[NetworkAcl]: one answer's rows; `.all()` goes on over every page.
    """
    return client.send(
        ListNetworkACLsRequest(
            account=account,
            aclid=aclid,
            action=action,
            domainid=domainid,
            fordisplay=fordisplay,
            id=id,
            isrecursive=isrecursive,
            keyword=keyword,
            listall=listall,
            networkid=networkid,
            page=page,
            pagesize=pagesize,
            projectid=projectid,
            protocol=protocol,
            tags=tags,
            traffictype=traffictype,
        )
    )
