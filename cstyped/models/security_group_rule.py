# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model

from ..types import NetworkProtocolName
from .resource_tag import ResourceTag


class SecurityGroupRule(Model):
    """SecurityGroupRule, as the server answers it (SecurityGroupRuleResponse)."""

    account: str | None = None
    """name of the owning account"""
    cidr: str | None = None
    """range that is let through, in CIDR form"""
    endport: int | None = None
    """last port of the range"""
    icmpcode: int | None = None
    """ICMP code; -1 for all"""
    icmptype: int | None = None
    """ICMP type; -1 for all"""
    jobid: str | None = None
    """id of the last job on the security group rule"""
    jobstatus: int | None = None
    """status of the last job on the security group rule: 0 pending, 1 done, 2 failed"""
    protocol: NetworkProtocolName
    """the protocol"""
    ruleid: str
    """id of the rule"""
    securitygroupname: str | None = None
    """security group that is let through"""
    startport: int | None = None
    """first port of the range"""
    tags: list[ResourceTag] | None = None
    """resource tags of the security group rule"""
