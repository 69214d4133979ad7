# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model

from ..types import FirewallRuleState, PortForwardingProtocol


class IpForwardingRule(Model):
    """IpForwardingRule, as the server answers it (IpForwardingRuleResponse).

    Answered by createIpForwardingRule, listIpForwardingRules.
    """

    id: str
    """the id"""
    endport: int | None = None
    """last port of the range"""
    ipaddress: str | None = None
    """IP address"""
    ipaddressid: int | None = None
    """the public IP address, by id"""
    jobid: str | None = None
    """the last job on it, by id"""
    jobstatus: int | None = None
    """state of the last job on it: 0 pending, 1 done, 2 failed"""
    protocol: PortForwardingProtocol
    """the protocol"""
    startport: int | None = None
    """first port of the range"""
    state: FirewallRuleState
    """the state"""
    virtualmachinedisplayname: str | None = None
    """the machine's display name"""
    virtualmachineid: str | None = None
    """the machine, by id"""
    virtualmachinename: str | None = None
    """the machine, by name"""
