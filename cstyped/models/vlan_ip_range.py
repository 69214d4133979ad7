# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""VlanIpRange, as the server answers it (VlanIpRangeResponse)."""

from __future__ import annotations

from cstyped.model import Model
from ..types import NetworkServiceProviderName


class VlanIpRange(Model):
    """VlanIpRange, as the server answers it (VlanIpRangeResponse).

    Answered by createVlanIpRange, dedicatePublicIpRange, listVlanIpRanges, updateVlanIpRange.
    """

    id: str
    account: str | None = None
    cidr: str | None = None
    description: str | None = None
    domain: str | None = None
    domainid: str | None = None
    domainpath: str | None = None
    endip: str | None = None
    endipv6: str | None = None
    forsystemvms: bool | None = None
    forvirtualnetwork: bool | None = None
    gateway: str | None = None
    ip6cidr: str | None = None
    ip6gateway: str | None = None
    jobid: str | None = None
    jobstatus: int | None = None
    netmask: str | None = None
    networkid: str | None = None
    physicalnetworkid: str | None = None
    podid: str | None = None
    podname: str | None = None
    project: str | None = None
    projectid: str | None = None
    provider: NetworkServiceProviderName | None = None
    startip: str | None = None
    startipv6: str | None = None
    vlan: str | None = None
    zoneid: str | None = None
