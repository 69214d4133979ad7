# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.system_vm import SystemVm


class DeployNetscalerVpxRequest(Request):
    """The request of deployNetscalerVpx; `client.send` takes it and returns Job[SystemVm]."""

    command: ClassVar[str] = "deployNetscalerVpx"
    serviceofferingid: str
    """the service offering (ServiceOffering id)"""
    templateid: str
    """the template (Template id)"""
    zoneid: str
    """the zone (Zone id)"""
    networkid: str | None = None
    """the network (Network id)"""

    def parse(self, envelope: Envelope) -> Job[SystemVm]:
        """Decode the answer."""
        from ...models.system_vm import SystemVm

        return envelope.job(SystemVm)


def deploy_netscaler_vpx(
    client: BaseClient,
    *,
    serviceofferingid: str,
    templateid: str,
    zoneid: str,
    networkid: str | None = None,
) -> Job[SystemVm]:
    """Deploy a NetScaler VPX appliance in a zone.

    Args:
        serviceofferingid: the service offering (ServiceOffering id)
        templateid: the template (Template id)
        zoneid: the zone (Zone id)
        networkid: the network (Network id)

    Returns:
        The job; `.result()` waits for it and gives the SystemVm.
    """
    return client.send(
        DeployNetscalerVpxRequest(
            serviceofferingid=serviceofferingid,
            templateid=templateid,
            zoneid=zoneid,
            networkid=networkid,
        )
    )
