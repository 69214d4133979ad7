# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.model import Request
from cstyped.params import CommaList

if TYPE_CHECKING:
    from cstyped.answer import Envelope
    from cstyped.client import BaseClient
    from cstyped.jobs import Job

    from ..models.netscaler_load_balancer import NetscalerLoadBalancer


class ConfigureNetscalerLoadBalancerRequest(Request):
    """The request of configureNetscalerLoadBalancer; `client.send` takes it and returns
    Job[NetscalerLoadBalancer].
    """

    command: ClassVar[str] = "configureNetscalerLoadBalancer"
    lbdeviceid: str
    inline: bool | None = None
    lbdevicecapacity: int | None = None
    lbdevicededicated: bool | None = None
    podids: CommaList[str] | None = None

    def parse(self, envelope: Envelope) -> Job[NetscalerLoadBalancer]:
        """Decode the answer."""
        from ..models.netscaler_load_balancer import NetscalerLoadBalancer

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
        podids: ids of the pods whose traffic is routed to the device (Pod ids)

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
