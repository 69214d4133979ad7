# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model

from ..types import LoadBalancerDeviceState


class NetscalerLoadBalancer(Model):
    """NetscalerLoadBalancer, as the server answers it (NetscalerLoadBalancerResponse).

    Answered by addNetscalerLoadBalancer, configureNetscalerLoadBalancer,
    listNetscalerLoadBalancers.
    """

    gslbprovider: bool | None = None
    """whether the device balances between zones"""
    gslbproviderprivateip: str | None = None
    """private address of the device's GSLB site"""
    gslbproviderpublicip: str | None = None
    """public address of the device's GSLB site"""
    ipaddress: str | None = None
    """IP address"""
    isexclusivegslbprovider: bool | None = None
    """whether the device does GSLB alone"""
    jobid: str | None = None
    """id of the last job on the NetScaler load balancer"""
    jobstatus: int | None = None
    """status of the last job on the NetScaler load balancer: 0 pending, 1 done, 2 failed"""
    lbdevicecapacity: int | None = None
    """how many networks the device can serve"""
    lbdevicededicated: bool | None = None
    """whether one account has the device alone"""
    lbdeviceid: str | None = None
    """id of the load balancer device"""
    lbdevicename: str | None = None
    """product name of the device"""
    lbdevicestate: LoadBalancerDeviceState | None = None
    """state of the device"""
    physicalnetworkid: str | None = None
    """id of the physical network"""
    podids: list[int] | None = None
    """ids of the pods whose traffic is routed to the device"""
    privateinterface: str | None = None
    """interface at the inner side"""
    provider: str | None = None
    """name of the provider"""
    publicinterface: str | None = None
    """interface at the outer side"""
