# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""NetscalerLoadBalancer, as the server answers it (NetscalerLoadBalancerResponse)."""

from __future__ import annotations

from cstyped.model import Model
from ..types import LoadBalancerDeviceState


class NetscalerLoadBalancer(Model):
    """NetscalerLoadBalancer, as the server answers it (NetscalerLoadBalancerResponse).

    Answered by addNetscalerLoadBalancer, configureNetscalerLoadBalancer,
    listNetscalerLoadBalancers.
    """

    gslbprovider: bool | None = None
    gslbproviderprivateip: str | None = None
    gslbproviderpublicip: str | None = None
    ipaddress: str | None = None
    isexclusivegslbprovider: bool | None = None
    jobid: str | None = None
    jobstatus: int | None = None
    lbdevicecapacity: int | None = None
    lbdevicededicated: bool | None = None
    lbdeviceid: str | None = None
    lbdevicename: str | None = None
    lbdevicestate: LoadBalancerDeviceState | None = None
    physicalnetworkid: str | None = None
    podids: list[int] | None = None
    privateinterface: str | None = None
    provider: str | None = None
    publicinterface: str | None = None
