# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import CommaList, Request, Wire

from ...types import NetworkServiceName, NetworkServiceProviderState

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.network_service_provider import NetworkServiceProvider


class UpdateNetworkServiceProviderRequest(Request):
    """The request of updateNetworkServiceProvider; `client.send` takes it and returns
    Job[NetworkServiceProvider].
    """

    command: ClassVar[str] = "updateNetworkServiceProvider"
    wire: ClassVar[Wire] = Wire(empty_lists={"servicelist": "clears"})
    id: str
    """the resource (NetworkServiceProvider id)"""
    servicelist: CommaList[NetworkServiceName] | None = None
    """network services to switch on; an empty list leaves none"""
    state: NetworkServiceProviderState | None = None
    """the state"""

    def parse(self, envelope: Envelope) -> Job[NetworkServiceProvider]:
        """Decode the answer."""
        from ...models.network_service_provider import NetworkServiceProvider

        return envelope.job(NetworkServiceProvider)


def update_network_service_provider(
    client: BaseClient,
    *,
    id: str,
    servicelist: CommaList[NetworkServiceName] | None = None,
    state: NetworkServiceProviderState | None = None,
) -> Job[NetworkServiceProvider]:
    """Enable or disable a network service provider, or change its services.

    Since CloudStack 3.0.0.

    Args:
        id: the resource (NetworkServiceProvider id)
        servicelist: network services to switch on; an empty list leaves none
        state: the state

    Returns:
        The job; `.result()` waits for it and gives the NetworkServiceProvider.
    """
    return client.send(
        UpdateNetworkServiceProviderRequest(id=id, servicelist=servicelist, state=state)
    )
