# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model

from ..types import VpcGatewayState


class PrivateGateway(Model):
    """PrivateGateway, as the server answers it (PrivateGatewayResponse).

    Answered by createPrivateGateway, listPrivateGateways.
    """

    id: str
    """the id"""
    account: str | None = None
    """the owning account, by name"""
    aclid: str | None = None
    """the network ACL list, by id"""
    aclname: str | None = None
    """the network ACL list, by name"""
    associatednetwork: str | None = None
    """the network tied to it, by name"""
    associatednetworkid: str | None = None
    """the network tied to it, by id"""
    domain: str | None = None
    """the owner's domain, by name"""
    domainid: str | None = None
    """the owner's domain, by id"""
    domainpath: str | None = None
    """path of the owner's domain, e.g. `ROOT/acme`"""
    gateway: str
    """IPv4 address of the gateway"""
    hasannotations: bool | None = None
    """whether there are notes on it"""
    ipaddress: str
    """IP address"""
    jobid: str | None = None
    """the last job on it, by id"""
    jobstatus: int | None = None
    """state of the last job on it: 0 pending, 1 done, 2 failed"""
    netmask: str
    """IPv4 netmask, dotted"""
    physicalnetworkid: str | None = None
    """the physical network, by id"""
    project: str | None = None
    """the owning project, by name"""
    projectid: str | None = None
    """the owning project, by id"""
    sourcenatsupported: bool | None = None
    """whether the gateway does source NAT"""
    state: VpcGatewayState
    """the state"""
    vlan: str | None = None
    """VLAN or other broadcast URI of the gateway"""
    vpcid: str
    """the VPC, by id"""
    vpcname: str | None = None
    """the VPC, by name"""
    zoneid: str | None = None
    """the zone, by id"""
    zonename: str | None = None
    """the zone, by name"""
