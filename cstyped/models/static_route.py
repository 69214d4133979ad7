# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model

from ..types import StaticRouteState
from .resource_tag import ResourceTag


class StaticRoute(Model):
    """StaticRoute, as the server answers it (StaticRouteResponse).

    Answered by createStaticRoute, listStaticRoutes.
    """

    id: str
    """the id"""
    account: str | None = None
    """the owning account, by name"""
    cidr: str
    """range that the route leads to, in CIDR form"""
    domain: str | None = None
    """the owner's domain, by name"""
    domainid: str | None = None
    """the owner's domain, by id"""
    domainpath: str | None = None
    """path of the owner's domain, e.g. `ROOT/acme`"""
    gatewayid: str | None = None
    jobid: str | None = None
    """the last job on it, by id"""
    jobstatus: int | None = None
    """state of the last job on it: 0 pending, 1 done, 2 failed"""
    nexthop: str | None = None
    """address of the next router"""
    project: str | None = None
    """the owning project, by name"""
    projectid: str | None = None
    """the owning project, by id"""
    state: StaticRouteState
    """the state"""
    tags: list[ResourceTag]
    """tags on it"""
    vpcgatewayid: str | None = None
    """the private gateway, by id"""
    vpcgatewayip: str | None = None
    """address of the private gateway"""
    vpcid: str | None = None
    """the VPC, by id"""
