# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model

from .lb_health_check_policy import LbHealthCheckPolicy


class LbHealthCheck(Model):
    """LbHealthCheck, as the server answers it (LBHealthCheckResponse).

    Answered by createLBHealthCheckPolicy, listLBHealthCheckPolicies, updateLBHealthCheckPolicy.
    """

    account: str | None = None
    """the owning account, by name"""
    domain: str | None = None
    """the owner's domain, by name"""
    domainid: str | None = None
    """the owner's domain, by id"""
    healthcheckpolicy: list[LbHealthCheckPolicy]
    """the health checks of the rule"""
    jobid: str | None = None
    """the last job on it, by id"""
    jobstatus: int | None = None
    """state of the last job on it: 0 pending, 1 done, 2 failed"""
    lbruleid: str | None = None
    """the load balancer rule, by id"""
    zoneid: str | None = None
    """the zone, by id"""
