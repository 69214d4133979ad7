# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model

from .lb_health_check_policy import LbHealthCheckPolicy


class LbHealthCheck(Model):
    """LbHealthCheck, as the server answers it (LBHealthCheckResponse).

    Answered by createLBHealthCheckPolicy, listLBHealthCheckPolicies, updateLBHealthCheckPolicy.
    """

    account: str | None = None
    """name of the owning account"""
    domain: str | None = None
    """name of the owner's domain"""
    domainid: str | None = None
    """id of the owner's domain"""
    healthcheckpolicy: list[LbHealthCheckPolicy]
    """the health checks of the rule"""
    jobid: str | None = None
    """id of the last job on the load balancer health check"""
    jobstatus: int | None = None
    """status of the last job on the load balancer health check: 0 pending, 1 done, 2 failed"""
    lbruleid: str | None = None
    """id of the load balancer rule"""
    zoneid: str | None = None
    """id of the zone"""
