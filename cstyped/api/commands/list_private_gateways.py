# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

from ...types import VPC_GATEWAY_STATE_VALUES, VpcGatewayState

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.private_gateway import PrivateGateway


class ListPrivateGatewaysRequest(Request):
    """The request of listPrivateGateways; `client.send` takes it and returns
    ListResult[PrivateGateway].
    """

    command: ClassVar[str] = "listPrivateGateways"
    wire: ClassVar[Wire] = Wire(repeatable=True, any_case={"state": VPC_GATEWAY_STATE_VALUES})
    account: str | None = None
    """only those that this account owns; goes together with `domainid`"""
    domainid: str | None = None
    """only those of this domain (Domain id)"""
    id: str | None = None
    """only the one with this id (PrivateGateway id)"""
    ipaddress: str | None = None
    """only those with this IP address"""
    isrecursive: bool | None = None
    """take the domains below as well"""
    keyword: str | None = None
    """only those with this text in their name or another main field"""
    listall: bool | None = None
    """everything the caller may see, not only what is the caller's own"""
    page: int | None = None
    """which page, from 1; goes together with `pagesize`"""
    pagesize: int | None = None
    """rows per page; goes together with `page`"""
    projectid: str | None = None
    """the project; -1 for the resources of all projects (Project id)"""
    state: VpcGatewayState | None = None
    """only those in this state: Creating, Ready or Deleting, in upper or lower case"""
    vlan: str | None = None
    """only those with this VLAN id, or URI such as `vlan://50`"""
    vpcid: str | None = None
    """only those of this VPC (Vpc id)"""

    def parse(self, envelope: Envelope) -> ListResult[PrivateGateway]:
        """Decode the answer."""
        from ...models.private_gateway import PrivateGateway

        return envelope.list(PrivateGateway)


def list_private_gateways(
    client: BaseClient,
    *,
    account: str | None = None,
    domainid: str | None = None,
    id: str | None = None,
    ipaddress: str | None = None,
    isrecursive: bool | None = None,
    keyword: str | None = None,
    listall: bool | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    projectid: str | None = None,
    state: VpcGatewayState | None = None,
    vlan: str | None = None,
    vpcid: str | None = None,
) -> ListResult[PrivateGateway]:
    """List the private gateways of VPCs.

    Args:
        account: only those that this account owns; goes together with `domainid`
        domainid: only those of this domain (Domain id)
        id: only the one with this id (PrivateGateway id)
        ipaddress: only those with this IP address
        isrecursive: take the domains below as well
        keyword: only those with this text in their name or another main field
        listall: everything the caller may see, not only what is the caller's own
        page: which page, from 1; goes together with `pagesize`
        pagesize: rows per page; goes together with `page`
        projectid: the project; -1 for the resources of all projects (Project id)
        state: only those in this state: Creating, Ready or Deleting, in upper or lower case
        vlan: only those with this VLAN id, or URI such as `vlan://50`
        vpcid: only those of this VPC (Vpc id)

    Returns:
        ListResult[PrivateGateway]: one answer's rows; `.all()` goes on over every page.
    """
    return client.send(
        ListPrivateGatewaysRequest(
            account=account,
            domainid=domainid,
            id=id,
            ipaddress=ipaddress,
            isrecursive=isrecursive,
            keyword=keyword,
            listall=listall,
            page=page,
            pagesize=pagesize,
            projectid=projectid,
            state=state,
            vlan=vlan,
            vpcid=vpcid,
        )
    )
