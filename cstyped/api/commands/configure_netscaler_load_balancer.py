# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import CommaList, Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.netscaler_load_balancer import NetscalerLoadBalancer


class ConfigureNetscalerLoadBalancerRequest(Request):
    """The request of configureNetscalerLoadBalancer; `client.send` takes it and returns
    Job[NetscalerLoadBalancer].
    """

    command: ClassVar[str] = "configureNetscalerLoadBalancer"
    wire: ClassVar[Wire] = Wire(empty_lists={"podids": "clears"})
    lbdeviceid: str
    """the load balancer device (NetscalerLoadBalancer id)"""
    inline: bool | None = None
    """put the device behind the firewall instead of beside it"""
    lbdevicecapacity: int | None = None
    """how many networks the device can serve"""
    lbdevicededicated: bool | None = None
    """give the device to one account alone"""
    podids: CommaList[str] | None = None
    """ids of the pods whose traffic is routed to the device (Pod ids); an empty list leaves none"""

    def parse(self, envelope: Envelope) -> Job[NetscalerLoadBalancer]:
        """Decode the answer."""
        from ...models.netscaler_load_balancer import NetscalerLoadBalancer

        return envelope.job(NetscalerLoadBalancer)


def configure_netscaler_load_balancer(
    client: BaseClient,
    *,
    lbdeviceid: str,
    inline: bool | None = None,
    lbdevicecapacity: int | None = None,
    lbdevicededicated: bool | None = None,
    podids: CommaList[str] | None = None,
) -> Job[NetscalerLoadBalancer]:
    """Set the capacity, dedication and pods of a NetScaler load balancer.

    Args:
        lbdeviceid: the load balancer device (NetscalerLoadBalancer id)
        inline: put the device behind the firewall instead of beside it
        lbdevicecapacity: how many networks the device can serve
        lbdevicededicated: give the device to one account alone
        podids: ids of the pods whose traffic is routed to the device (Pod ids); an empty list
            leaves none

    Returns:
        The job; `.result()` waits for it and gives the NetscalerLoadBalancer.
    """
    return client.send(
        ConfigureNetscalerLoadBalancerRequest(
            lbdeviceid=lbdeviceid,
            inline=inline,
            lbdevicecapacity=lbdevicecapacity,
            lbdevicededicated=lbdevicededicated,
            podids=podids,
        )
    )
