# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model


class TungstenFabricPolicyRule(Model):
    """TungstenFabricPolicyRule, as the server answers it (TungstenFabricRuleResponse).

    Answered by addTungstenFabricPolicyRule, listTungstenFabricPolicyRule.
    """

    action: str | None = None
    """what is done"""
    destendport: int | None = None
    """last port at the receiving end"""
    destipprefix: str | None = None
    """network address at the receiving end"""
    destipprefixlen: int | None = None
    """prefix length at the receiving end"""
    destnetwork: str | None = None
    """network at the receiving end"""
    deststartport: int | None = None
    """first port at the receiving end"""
    direction: str | None = None
    """which way the traffic flows"""
    jobid: str | None = None
    """id of the last job on the Tungsten fabric policy rule"""
    jobstatus: int | None = None
    """status of the last job on the Tungsten fabric policy rule: 0 pending, 1 done, 2 failed"""
    policyuuid: str | None = None
    """id of the policy"""
    protocol: str | None = None
    """the protocol"""
    srcendport: int | None = None
    """last port at the sending end"""
    srcipprefix: str | None = None
    """network address at the sending end"""
    srcipprefixlen: int | None = None
    """prefix length at the sending end"""
    srcnetwork: str | None = None
    """network at the sending end"""
    srcstartport: int | None = None
    """first port at the sending end"""
    uuid: str | None = None
    """id of the Tungsten fabric policy rule"""
    zoneid: int | None = None
    """id of the zone"""
    zonename: str | None = None
    """name of the zone"""
