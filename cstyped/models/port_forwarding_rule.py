# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model

from ..types import FirewallRuleState, PortForwardingProtocol
from .resource_tag import ResourceTag


class PortForwardingRule(Model):
    """PortForwardingRule, as the server answers it (FirewallRuleResponse).

    Answered by createPortForwardingRule, listPortForwardingRules, updatePortForwardingRule.
    """

    id: str
    """id of the port forwarding rule"""
    cidrlist: str | None = None
    """source ranges, a comma list in CIDR form"""
    fordisplay: bool | None = None
    """whether ordinary users see it"""
    ipaddress: str
    """IP address"""
    ipaddressid: str
    """id of the public IP address"""
    jobid: str | None = None
    """id of the last job on the port forwarding rule"""
    jobstatus: int | None = None
    """status of the last job on the port forwarding rule: 0 pending, 1 done, 2 failed"""
    networkid: str | None = None
    """id of the network"""
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
    """state of the port forwarding rule"""
    tags: list[ResourceTag]
    """resource tags of the port forwarding rule"""
    virtualmachinedisplayname: str | None = None
    """the machine's display name"""
    virtualmachineid: str | None = None
    """id of the machine"""
    virtualmachinename: str | None = None
    """name of the machine"""
    vmguestip: str | None = None
    """address on the machine's card"""
