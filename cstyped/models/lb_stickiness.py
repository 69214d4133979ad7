# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model

from .lb_stickiness_policy import LbStickinessPolicy


class LbStickiness(Model):
    """LbStickiness, as the server answers it (LBStickinessResponse).

    Answered by createLBStickinessPolicy, listLBStickinessPolicies, updateLBStickinessPolicy.
    """

    name: str | None = None
    """the name"""
    account: str | None = None
    """the owning account, by name"""
    description: str | None = None
    """free text that explains it"""
    domain: str | None = None
    """the owner's domain, by name"""
    domainid: str | None = None
    """the owner's domain, by id"""
    jobid: str | None = None
    """the last job on it, by id"""
    jobstatus: int | None = None
    """state of the last job on it: 0 pending, 1 done, 2 failed"""
    lbruleid: str | None = None
    """the load balancer rule, by id"""
    state: str | None = None
    """the state"""
    stickinesspolicy: list[LbStickinessPolicy]
    """how the rule keeps clients at one machine"""
    zoneid: str | None = None
    """the zone, by id"""
