# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model

from ..types import FirewallRuleState, PortForwardingProtocol
from .resource_tag import ResourceTag


class PortForwardingRule(Model):
    """PortForwardingRule, as the server answers it (FirewallRuleResponse).

    Answered by createPortForwardingRule, listPortForwardingRules, updatePortForwardingRule.
    """

    id: str
    """the id"""
    cidrlist: str | None = None
    """source ranges, a comma list in CIDR form"""
    fordisplay: bool | None = None
    """whether ordinary users see it"""
    ipaddress: str
    """IP address"""
    ipaddressid: str
    """the public IP address, by id"""
    jobid: str | None = None
    """the last job on it, by id"""
    jobstatus: int | None = None
    """state of the last job on it: 0 pending, 1 done, 2 failed"""
    networkid: str | None = None
    """the network, by id"""
    privateendport: str | None = None
    """last port on the machine"""
    privateport: str
    """port on the machine"""
    protocol: PortForwardingProtocol
    """the protocol"""
    publicendport: str | None = None
    """last port on the public address"""
    publicport: str
    """port on the public address"""
    state: FirewallRuleState
    """the state"""
    tags: list[ResourceTag]
    """tags on it"""
    virtualmachinedisplayname: str | None = None
    """the machine's display name"""
    virtualmachineid: str | None = None
    """the machine, by id"""
    virtualmachinename: str | None = None
    """the machine, by name"""
    vmguestip: str | None = None
    """address on the machine's card"""
