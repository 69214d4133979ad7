# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""SecurityGroup, as the server answers it (SecurityGroupResponse)."""

from __future__ import annotations

from cstyped.model import Model
from .resource_tag import ResourceTag
from .security_group_rule import SecurityGroupRule


class SecurityGroup(Model):
    """SecurityGroup, as the server answers it (SecurityGroupResponse).

    Answered by authorizeSecurityGroupEgress, authorizeSecurityGroupIngress,
    createSecurityGroup, listSecurityGroups, updateSecurityGroup.
    """

    id: str
    name: str
    account: str | None = None
    description: str | None = None
    domain: str | None = None
    domainid: str | None = None
    domainpath: str | None = None
    egressrule: list[SecurityGroupRule] | None = None
    ingressrule: list[SecurityGroupRule] | None = None
    jobid: str | None = None
    jobstatus: int | None = None
    project: str | None = None
    projectid: str | None = None
    tags: list[ResourceTag] | None = None
    virtualmachinecount: int | None = None
    virtualmachineids: list[str] | None = None
