# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import CommaList, OneOrMore, Request, StructMap, Wire

from ...types import NETWORK_PROTOCOL_NAME_VALUES, NetworkProtocolName, UserSecurityGroup

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.security_group import SecurityGroup


class AuthorizeSecurityGroupEgressRequest(Request):
    """The request of authorizeSecurityGroupEgress; `client.send` takes it and returns
    Job[SecurityGroup].
    """

    command: ClassVar[str] = "authorizeSecurityGroupEgress"
    wire: ClassVar[Wire] = Wire(
        maps={
            "usersecuritygrouplist": StructMap(
                keys=("account", "group"), required=("account", "group")
            )
        },
        empty_lists={"cidrlist": "omitted"},
        any_case={"protocol": NETWORK_PROTOCOL_NAME_VALUES},
    )
    account: str | None = None
    """name of the owning account; goes together with `domainid`"""
    cidrlist: CommaList[str] | None = None
    """source ranges, a comma list in CIDR form"""
    domainid: str | None = None
    """the domain (Domain id)"""
    endport: int | None = None
    """last port of the range"""
    icmpcode: int | None = None
    """ICMP code; -1 for all"""
    icmptype: int | None = None
    """ICMP type; -1 for all"""
    projectid: str | None = None
    """the project (Project id)"""
    protocol: NetworkProtocolName | None = None
    """the protocol: tcp, udp, icmp, all or others, in upper or lower case"""
    securitygroupid: str | None = None
    """the security group (SecurityGroup id)"""
    securitygroupname: str | None = None
    """the security group's name; not together with `securitygroupid`"""
    startport: int | None = None
    """first port of the range"""
    usersecuritygrouplist: OneOrMore[UserSecurityGroup] | None = None
    """accounts and security groups that are let through"""

    def parse(self, envelope: Envelope) -> Job[SecurityGroup]:
        """Decode the answer."""
        from ...models.security_group import SecurityGroup

        return envelope.job(SecurityGroup)


def authorize_security_group_egress(
    client: BaseClient,
    *,
    account: str | None = None,
    cidrlist: CommaList[str] | None = None,
    domainid: str | None = None,
    endport: int | None = None,
    icmpcode: int | None = None,
    icmptype: int | None = None,
    projectid: str | None = None,
    protocol: NetworkProtocolName | None = None,
    securitygroupid: str | None = None,
    securitygroupname: str | None = None,
    startport: int | None = None,
    usersecuritygrouplist: OneOrMore[UserSecurityGroup] | None = None,
) -> Job[SecurityGroup]:
    """Allow outgoing traffic from the members of a security group.

    Since CloudStack 3.0.0.

    Args:
        account: name of the owning account; goes together with `domainid`
        cidrlist: source ranges, a comma list in CIDR form
        domainid: the domain (Domain id)
        endport: last port of the range
        icmpcode: ICMP code; -1 for all
        icmptype: ICMP type; -1 for all
        projectid: the project (Project id)
        protocol: the protocol: tcp, udp, icmp, all or others, in upper or lower case
        securitygroupid: the security group (SecurityGroup id)
        securitygroupname: the security group's name; not together with `securitygroupid`
        startport: first port of the range
        usersecuritygrouplist: accounts and security groups that are let through

    Returns:
        The job; `.result()` waits for it and gives the SecurityGroup.
    """
    return client.send(
        AuthorizeSecurityGroupEgressRequest(
            account=account,
            cidrlist=cidrlist,
            domainid=domainid,
            endport=endport,
            icmpcode=icmpcode,
            icmptype=icmptype,
            projectid=projectid,
            protocol=protocol,
            securitygroupid=securitygroupid,
            securitygroupname=securitygroupname,
            startport=startport,
            usersecuritygrouplist=usersecuritygrouplist,
        )
    )
