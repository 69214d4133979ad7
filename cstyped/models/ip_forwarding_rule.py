# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model

from ..types import FirewallRuleState, PortForwardingProtocol


class IpForwardingRule(Model):
    """IpForwardingRule, as the server answers it (IpForwardingRuleResponse).

    Answered by createIpForwardingRule, listIpForwardingRules.
    """

    id: str
    """id of the IP forwarding rule"""
    endport: int | None = None
    """last port of the range"""
    ipaddress: str | None = None
    """IP address"""
    ipaddressid: int | None = None
    """id of the public IP address"""
    jobid: str | None = None
    """id of the last job on the IP forwarding rule"""
    jobstatus: int | None = None
    """status of the last job on the IP forwarding rule: 0 pending, 1 done, 2 failed"""
    protocol: PortForwardingProtocol
    """the protocol"""
    startport: int | None = None
    """first port of the range"""
    state: FirewallRuleState
    """state of the IP forwarding rule"""
    virtualmachinedisplayname: str | None = None
    """the machine's display name"""
    virtualmachineid: str | None = None
    """id of the machine"""
    virtualmachinename: str | None = None
    """name of the machine"""
