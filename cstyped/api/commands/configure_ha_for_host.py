# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

from ...types import HOST_HA_PROVIDER_NAME_VALUES, HostHaProviderName

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.host_ha import HostHa


class ConfigureHAForHostRequest(Request):
    """The request of configureHAForHost; `client.send` takes it and returns Job[HostHa]."""

    command: ClassVar[str] = "configureHAForHost"
    wire: ClassVar[Wire] = Wire(any_case={"provider": HOST_HA_PROVIDER_NAME_VALUES})
    hostid: str
    """the host (Host id)"""
    provider: HostHaProviderName
    """name of the provider: kvmhaprovider, simulatorhaprovider or others, in upper or lower case"""

    def parse(self, envelope: Envelope) -> Job[HostHa]:
        """Decode the answer."""
        from ...models.host_ha import HostHa

        return envelope.job(HostHa)


def configure_ha_for_host(
    client: BaseClient, *, hostid: str, provider: HostHaProviderName
) -> Job[HostHa]:
    """Choose the HA provider of a host.

    Since CloudStack 4.11.

    Args:
        hostid: the host (Host id)
        provider: name of the provider: kvmhaprovider, simulatorhaprovider or others, in upper
            or lower case

    Returns:
        The job; `.result()` waits for it and gives the HostHa.
    """
    return client.send(ConfigureHAForHostRequest(hostid=hostid, provider=provider))
