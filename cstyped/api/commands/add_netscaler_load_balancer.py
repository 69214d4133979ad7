# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

from ...types import NETSCALER_DEVICE_TYPE_VALUES, NetscalerDeviceType

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.netscaler_load_balancer import NetscalerLoadBalancer


class AddNetscalerLoadBalancerRequest(Request):
    """The request of addNetscalerLoadBalancer; `client.send` takes it and returns
    Job[NetscalerLoadBalancer].
    """

    command: ClassVar[str] = "addNetscalerLoadBalancer"
    wire: ClassVar[Wire] = Wire(
        secrets=frozenset({"password"}),
        any_case={"networkdevicetype": NETSCALER_DEVICE_TYPE_VALUES},
    )
    networkdevicetype: NetscalerDeviceType
    """model of the device: a value of types.NetscalerDeviceType, in upper or lower case"""
    password: str
    """the password"""
    physicalnetworkid: str
    """the physical network (PhysicalNetwork id)"""
    url: str
    """the URL"""
    username: str
    """the user name"""
    gslbprovider: bool | None = None
    """let the device balance between zones"""
    gslbproviderprivateip: str | None = None
    """private address of the device's GSLB site"""
    gslbproviderpublicip: str | None = None
    """public address of the device's GSLB site"""
    isexclusivegslbprovider: bool | None = None
    """use the device for GSLB alone, not for ordinary balancing"""

    def parse(self, envelope: Envelope) -> Job[NetscalerLoadBalancer]:
        """Decode the answer."""
        from ...models.netscaler_load_balancer import NetscalerLoadBalancer

        return envelope.job(NetscalerLoadBalancer)


def add_netscaler_load_balancer(
    client: BaseClient,
    *,
    networkdevicetype: NetscalerDeviceType,
    password: str,
    physicalnetworkid: str,
    url: str,
    username: str,
    gslbprovider: bool | None = None,
    gslbproviderprivateip: str | None = None,
    gslbproviderpublicip: str | None = None,
    isexclusivegslbprovider: bool | None = None,
) -> Job[NetscalerLoadBalancer]:
    """Register a NetScaler load balancer on a physical network.

    Args:
        networkdevicetype: model of the device: a value of types.NetscalerDeviceType, in upper
            or lower case
        password: the password
        physicalnetworkid: the physical network (PhysicalNetwork id)
        url: the URL
        username: the user name
        gslbprovider: let the device balance between zones
        gslbproviderprivateip: private address of the device's GSLB site
        gslbproviderpublicip: public address of the device's GSLB site
        isexclusivegslbprovider: use the device for GSLB alone, not for ordinary balancing

    Returns:
        The job; `.result()` waits for it and gives the NetscalerLoadBalancer.
    """
    return client.send(
        AddNetscalerLoadBalancerRequest(
            networkdevicetype=networkdevicetype,
            password=password,
            physicalnetworkid=physicalnetworkid,
            url=url,
            username=username,
            gslbprovider=gslbprovider,
            gslbproviderprivateip=gslbproviderprivateip,
            gslbproviderpublicip=gslbproviderpublicip,
            isexclusivegslbprovider=isexclusivegslbprovider,
        )
    )
