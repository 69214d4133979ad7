# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import CommaList, Request, Wire

from ...types import (
    NETWORK_SERVICE_NAME_VALUES,
    NETWORK_SERVICE_PROVIDER_STATE_VALUES,
    NetworkServiceName,
    NetworkServiceProviderState,
)

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.network_service_provider import NetworkServiceProvider


class UpdateNetworkServiceProviderRequest(Request):
    """The request of updateNetworkServiceProvider; `client.send` takes it and returns
    Job[NetworkServiceProvider].
    """

    command: ClassVar[str] = "updateNetworkServiceProvider"
    wire: ClassVar[Wire] = Wire(
        empty_lists={"servicelist": "clears"},
        any_case={"servicelist": NETWORK_SERVICE_NAME_VALUES},
        one_case={"state": NETWORK_SERVICE_PROVIDER_STATE_VALUES},
    )
    id: str
    """the resource (NetworkServiceProvider id)"""
    servicelist: CommaList[NetworkServiceName] | None = None
    """network services to switch on: a value of types.NetworkServiceName, in upper or lower
    case; an empty list leaves none
    """
    state: NetworkServiceProviderState | None = None
    """the state: Disabled, Enabled or Shutdown"""

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
        servicelist: network services to switch on: a value of types.NetworkServiceName, in
            upper or lower case; an empty list leaves none
        state: the state: Disabled, Enabled or Shutdown

    Returns:
        The job; `.result()` waits for it and gives the NetworkServiceProvider.
    """
    return client.send(
        UpdateNetworkServiceProviderRequest(id=id, servicelist=servicelist, state=state)
    )
