# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model

from ..types import StaticRouteState
from .resource_tag import ResourceTag


class StaticRoute(Model):
    """StaticRoute, as the server answers it (StaticRouteResponse).

    Answered by createStaticRoute, listStaticRoutes.
    """

    id: str
    """id of the static route"""
    account: str | None = None
    """name of the owning account"""
    cidr: str
    """range that the route leads to, in CIDR form"""
    domain: str | None = None
    """name of the owner's domain"""
    domainid: str | None = None
    """id of the owner's domain"""
    domainpath: str | None = None
    """path of the owner's domain, e.g. `ROOT/acme`"""
    gatewayid: str | None = None
    jobid: str | None = None
    """id of the last job on the static route"""
    jobstatus: int | None = None
    """status of the last job on the static route: 0 pending, 1 done, 2 failed"""
    nexthop: str | None = None
    """address of the next router"""
    project: str | None = None
    """name of the owning project"""
    projectid: str | None = None
    """id of the owning project"""
    state: StaticRouteState
    """state of the static route"""
    tags: list[ResourceTag]
    """resource tags of the static route"""
    vpcgatewayid: str | None = None
    """id of the private gateway"""
    vpcgatewayip: str | None = None
    """address of the private gateway"""
    vpcid: str | None = None
    """id of the VPC"""
