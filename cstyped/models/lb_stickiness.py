# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model

from .lb_stickiness_policy import LbStickinessPolicy


class LbStickiness(Model):
    """LbStickiness, as the server answers it (LBStickinessResponse).

    Answered by createLBStickinessPolicy, listLBStickinessPolicies, updateLBStickinessPolicy.
    """

    name: str | None = None
    """name of the rule's stickiness policy"""
    account: str | None = None
    """name of the owning account"""
    description: str | None = None
    """description of the load balancer stickiness"""
    domain: str | None = None
    """name of the owner's domain"""
    domainid: str | None = None
    """id of the owner's domain"""
    jobid: str | None = None
    """id of the last job on the load balancer stickiness"""
    jobstatus: int | None = None
    """status of the last job on the load balancer stickiness: 0 pending, 1 done, 2 failed"""
    lbruleid: str | None = None
    """id of the load balancer rule"""
    state: str | None = None
    """state of the load balancer stickiness"""
    stickinesspolicy: list[LbStickinessPolicy]
    """how the rule keeps clients at one machine"""
    zoneid: str | None = None
    """id of the zone"""
