# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

from ...types import HOST_HA_HYPERVISOR_VALUES, HostHaHypervisor

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.host_ha_provider import HostHaProvider


class ListHostHAProvidersRequest(Request):
    """The request of listHostHAProviders; `client.send` takes it and returns
    ListResult[HostHaProvider].
    """

    command: ClassVar[str] = "listHostHAProviders"
    wire: ClassVar[Wire] = Wire(repeatable=True, one_case={"hypervisor": HOST_HA_HYPERVISOR_VALUES})
    hypervisor: HostHaHypervisor
    """only those of this hypervisor: KVM, Simulator or Unknown"""

    def parse(self, envelope: Envelope) -> ListResult[HostHaProvider]:
        """Decode the answer."""
        from ...models.host_ha_provider import HostHaProvider

        return envelope.list(HostHaProvider)


def list_host_ha_providers(
    client: BaseClient, *, hypervisor: HostHaHypervisor
) -> ListResult[HostHaProvider]:
    """List the HA providers for a hypervisor.

    Since CloudStack 4.11.

    Args:
        hypervisor: only those of this hypervisor: KVM, Simulator or Unknown

    Returns:
        ListResult[HostHaProvider]: one answer's rows; `.all()` goes on over every page.
    """
    return client.send(ListHostHAProvidersRequest(hypervisor=hypervisor))
