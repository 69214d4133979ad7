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
    """the id"""
    name: str
    """the name"""
    account: str | None = None
    """the owning account, by name"""
    description: str | None = None
    """free text that explains it"""
    domain: str | None = None
    """the owner's domain, by name"""
    domainid: str | None = None
    """the owner's domain, by id"""
    domainpath: str | None = None
    """path of the owner's domain, e.g. `ROOT/acme`"""
    egressrule: list[SecurityGroupRule]
    """rules for traffic that leaves"""
    ingressrule: list[SecurityGroupRule]
    """rules for traffic that comes in"""
    jobid: str | None = None
    """the last job on it, by id"""
    jobstatus: int | None = None
    """state of the last job on it: 0 pending, 1 done, 2 failed"""
    project: str | None = None
    """the owning project, by name"""
    projectid: str | None = None
    """the owning project, by id"""
    tags: list[ResourceTag]
    """tags on it"""
    virtualmachinecount: int | None = None
    """machines that use the group"""
    virtualmachineids: list[str]
    """ids of the machines"""
