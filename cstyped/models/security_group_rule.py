# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model

from ..types import NetworkProtocolName
from .resource_tag import ResourceTag


class SecurityGroupRule(Model):
    """SecurityGroupRule, as the server answers it (SecurityGroupRuleResponse)."""

    account: str | None = None
    """the owning account, by name"""
    cidr: str | None = None
    """range that is let through, in CIDR form"""
    endport: int | None = None
    """last port of the range"""
    icmpcode: int | None = None
    """ICMP code; -1 for all"""
    icmptype: int | None = None
    """ICMP type; -1 for all"""
    jobid: str | None = None
    """the last job on it, by id"""
    jobstatus: int | None = None
    """state of the last job on it: 0 pending, 1 done, 2 failed"""
    protocol: NetworkProtocolName
    """the protocol"""
    ruleid: str
    """the rule, by id"""
    securitygroupname: str | None = None
    """security group that is let through"""
    startport: int | None = None
    """first port of the range"""
    tags: list[ResourceTag] | None = None
    """tags on it"""
