# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""SecurityGroupRule, as the server answers it (SecurityGroupRuleResponse)."""

from __future__ import annotations

from cstyped.model import Model
from ..types import NetworkProtocolName
from .resource_tag import ResourceTag


class SecurityGroupRule(Model):
    """SecurityGroupRule, as the server answers it (SecurityGroupRuleResponse)."""

    account: str | None = None
    cidr: str | None = None
    endport: int | None = None
    icmpcode: int | None = None
    icmptype: int | None = None
    jobid: str | None = None
    jobstatus: int | None = None
    protocol: NetworkProtocolName | None = None
    ruleid: str | None = None
    securitygroupname: str | None = None
    startport: int | None = None
    tags: list[ResourceTag] | None = None
