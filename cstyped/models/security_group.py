# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model

from .resource_tag import ResourceTag
from .security_group_rule import SecurityGroupRule


class SecurityGroup(Model):
    """SecurityGroup, as the server answers it (SecurityGroupResponse).

    Answered by authorizeSecurityGroupEgress, authorizeSecurityGroupIngress,
    createSecurityGroup, listSecurityGroups, updateSecurityGroup.
    """

    id: str
    """id of the security group"""
    name: str
    """name of the security group"""
    account: str | None = None
    """name of the owning account"""
    description: str | None = None
    """description of the security group"""
    domain: str | None = None
    """name of the owner's domain"""
    domainid: str | None = None
    """id of the owner's domain"""
    domainpath: str | None = None
    """path of the owner's domain, e.g. `ROOT/acme`"""
    egressrule: list[SecurityGroupRule]
    """rules for traffic that leaves"""
    ingressrule: list[SecurityGroupRule]
    """rules for traffic that comes in"""
    jobid: str | None = None
    """id of the last job on the security group"""
    jobstatus: int | None = None
    """status of the last job on the security group: 0 pending, 1 done, 2 failed"""
    project: str | None = None
    """name of the owning project"""
    projectid: str | None = None
    """id of the owning project"""
    tags: list[ResourceTag]
    """resource tags of the security group"""
    virtualmachinecount: int | None = None
    """machines that use the group"""
    virtualmachineids: list[str]
    """ids of the machines"""
