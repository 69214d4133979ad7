# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import CommaList, Request, Wire

from ...types import (
    NETWORK_SERVICE_NAME_VALUES,
    NETWORK_SERVICE_PROVIDER_NAME_VALUES,
    NetworkServiceName,
    NetworkServiceProviderName,
)

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.network_service_provider import NetworkServiceProvider


class AddNetworkServiceProviderRequest(Request):
    """The request of addNetworkServiceProvider; `client.send` takes it and returns
    Job[NetworkServiceProvider].
    """

    command: ClassVar[str] = "addNetworkServiceProvider"
    wire: ClassVar[Wire] = Wire(
        empty_lists={"servicelist": "clears"},
        any_case={
            "name": NETWORK_SERVICE_PROVIDER_NAME_VALUES,
            "servicelist": NETWORK_SERVICE_NAME_VALUES,
        },
    )
    name: NetworkServiceProviderName
    """the name: a value of types.NetworkServiceProviderName, in upper or lower case"""
    physicalnetworkid: str
    """the physical network (PhysicalNetwork id)"""
    destinationphysicalnetworkid: str | None = None
    """the physical network at the other side of the provider (PhysicalNetwork id)"""
    servicelist: CommaList[NetworkServiceName] | None = None
    """network services to switch on: a value of types.NetworkServiceName, in upper or lower
    case; an empty list leaves none
    """

    def parse(self, envelope: Envelope) -> Job[NetworkServiceProvider]:
        """Decode the answer."""
        from ...models.network_service_provider import NetworkServiceProvider

        return envelope.job(NetworkServiceProvider)


def add_network_service_provider(
    client: BaseClient,
    *,
    name: NetworkServiceProviderName,
    physicalnetworkid: str,
    destinationphysicalnetworkid: str | None = None,
    servicelist: CommaList[NetworkServiceName] | None = None,
) -> Job[NetworkServiceProvider]:
    """Enrol a network service provider on a physical network.

    Since CloudStack 3.0.0.

    Args:
        name: the name: a value of types.NetworkServiceProviderName, in upper or lower case
        physicalnetworkid: the physical network (PhysicalNetwork id)
        destinationphysicalnetworkid: the physical network at the other side of the provider
            (PhysicalNetwork id)
        servicelist: network services to switch on: a value of types.NetworkServiceName, in
            upper or lower case; an empty list leaves none

    Returns:
        The job; `.result()` waits for it and gives the NetworkServiceProvider.
    """
    return client.send(
        AddNetworkServiceProviderRequest(
            name=name,
            physicalnetworkid=physicalnetworkid,
            destinationphysicalnetworkid=destinationphysicalnetworkid,
            servicelist=servicelist,
        )
    )
