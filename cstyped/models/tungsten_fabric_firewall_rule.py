# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model


class TungstenFabricFirewallRule(Model):
    """TungstenFabricFirewallRule, as the server answers it (TungstenFabricFirewallRuleResponse).

    Answered by createTungstenFabricFirewallRule, listTungstenFabricFirewallRule.
    """

    name: str | None = None
    """the name"""
    action: str | None = None
    """what is done"""
    destaddressgroup: str | None = None
    """address group at the receiving end"""
    destnetwork: str | None = None
    """network at the receiving end"""
    desttag: str | None = None
    """tag at the receiving end"""
    direction: str | None = None
    """which way the traffic flows"""
    jobid: str | None = None
    """the last job on it, by id"""
    jobstatus: int | None = None
    """state of the last job on it: 0 pending, 1 done, 2 failed"""
    servicegroup: str | None = None
    """service group that the rule is about"""
    srcaddressgroup: str | None = None
    """address group at the sending end"""
    srcnetwork: str | None = None
    """network at the sending end"""
    srctag: str | None = None
    """tag at the sending end"""
    tagtype: str | None = None
    """kind of Tungsten Fabric tag"""
    uuid: str | None = None
    """the id"""
    zoneid: int | None = None
    """the zone, by id"""
    zonename: str | None = None
    """the zone, by name"""
