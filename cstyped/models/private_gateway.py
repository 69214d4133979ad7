# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model

from ..types import VpcGatewayState


class PrivateGateway(Model):
    """PrivateGateway, as the server answers it (PrivateGatewayResponse).

    Answered by createPrivateGateway, listPrivateGateways.
    """

    id: str
    """id of the private gateway"""
    account: str | None = None
    """name of the owning account"""
    aclid: str | None = None
    """id of the network ACL list"""
    aclname: str | None = None
    """name of the network ACL list"""
    associatednetwork: str | None = None
    """name of the network tied to it"""
    associatednetworkid: str | None = None
    """id of the network tied to it"""
    domain: str | None = None
    """name of the owner's domain"""
    domainid: str | None = None
    """id of the owner's domain"""
    domainpath: str | None = None
    """path of the owner's domain, e.g. `ROOT/acme`"""
    gateway: str
    """IPv4 address of the gateway"""
    hasannotations: bool | None = None
    """whether the private gateway has annotations"""
    ipaddress: str
    """IP address"""
    jobid: str | None = None
    """id of the last job on the private gateway"""
    jobstatus: int | None = None
    """status of the last job on the private gateway: 0 pending, 1 done, 2 failed"""
    netmask: str
    """IPv4 netmask, dotted"""
    physicalnetworkid: str | None = None
    """id of the physical network"""
    project: str | None = None
    """name of the owning project"""
    projectid: str | None = None
    """id of the owning project"""
    sourcenatsupported: bool | None = None
    """whether the gateway does source NAT"""
    state: VpcGatewayState
    """state of the private gateway"""
    vlan: str | None = None
    """VLAN or other broadcast URI of the gateway"""
    vpcid: str
    """id of the VPC"""
    vpcname: str | None = None
    """name of the VPC"""
    zoneid: str | None = None
    """id of the zone"""
    zonename: str | None = None
    """name of the zone"""
