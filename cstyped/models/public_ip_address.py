# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""PublicIpAddress, as the server answers it (IPAddressResponse)."""

from __future__ import annotations

from cstyped.model import Model
from datetime import datetime
from ..types import IpAddressPurpose, IpAddressState, VirtualMachineType
from .resource_tag import ResourceTag


class PublicIpAddress(Model):
    """PublicIpAddress, as the server answers it (IPAddressResponse).

    Answered by associateIpAddress, listPublicIpAddresses, reserveIpAddress, updateIpAddress.
    """

    id: str
    account: str | None = None
    allocated: datetime | None = None
    associatednetworkid: str | None = None
    associatednetworkname: str | None = None
    domain: str | None = None
    domainid: str | None = None
    domainpath: str | None = None
    fordisplay: bool | None = None
    forprovider: bool | None = None
    forsystemvms: bool | None = None
    forvirtualnetwork: bool | None = None
    hasannotations: bool | None = None
    hasrules: bool | None = None
    ipaddress: str
    isportable: bool | None = None
    issourcenat: bool
    isstaticnat: bool
    issystem: bool | None = None
    jobid: str | None = None
    jobstatus: int | None = None
    networkid: str | None = None
    networkname: str | None = None
    physicalnetworkid: str | None = None
    project: str | None = None
    projectid: str | None = None
    purpose: IpAddressPurpose | None = None
    state: IpAddressState
    tags: list[ResourceTag] | None = None
    virtualmachinedisplayname: str | None = None
    virtualmachineid: str | None = None
    virtualmachinename: str | None = None
    virtualmachinetype: VirtualMachineType | None = None
    vlanid: str | None = None
    vlanname: str | None = None
    vmipaddress: str | None = None
    vpcid: str | None = None
    vpcname: str | None = None
    zoneid: str
    zonename: str
