# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""StaticRoute, as the server answers it (StaticRouteResponse)."""

from __future__ import annotations

from cstyped.model import Model
from ..types import StaticRouteState
from .resource_tag import ResourceTag


class StaticRoute(Model):
    """StaticRoute, as the server answers it (StaticRouteResponse).

    Answered by createStaticRoute, listStaticRoutes.
    """

    id: str
    account: str | None = None
    cidr: str | None = None
    domain: str | None = None
    domainid: str | None = None
    domainpath: str | None = None
    jobid: str | None = None
    jobstatus: int | None = None
    nexthop: str | None = None
    project: str | None = None
    projectid: str | None = None
    state: StaticRouteState | None = None
    tags: list[ResourceTag] | None = None
    vpcgatewayid: str | None = None
    vpcgatewayip: str | None = None
    vpcid: str | None = None
