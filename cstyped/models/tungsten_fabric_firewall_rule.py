# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model


class TungstenFabricFirewallRule(Model):
    """TungstenFabricFirewallRule, as the server answers it (TungstenFabricFirewallRuleResponse).

    Answered by createTungstenFabricFirewallRule, listTungstenFabricFirewallRule.
    """

    name: str | None = None
    """name of the Tungsten fabric firewall rule"""
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
    """id of the last job on the Tungsten fabric firewall rule"""
    jobstatus: int | None = None
    """status of the last job on the Tungsten fabric firewall rule: 0 pending, 1 done, 2 failed"""
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
    """id of the Tungsten fabric firewall rule"""
    zoneid: int | None = None
    """id of the zone"""
    zonename: str | None = None
    """name of the zone"""
