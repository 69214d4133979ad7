# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model

from ..types import NetworkServiceName, NetworkServiceProviderName, NetworkServiceProviderState


class NetworkServiceProvider(Model):
    """NetworkServiceProvider, as the server answers it (ProviderResponse).

    Answered by addNetworkServiceProvider, listNetworkServiceProviders,
    updateNetworkServiceProvider.
    """

    id: str
    """id of the network service provider"""
    name: NetworkServiceProviderName
    """name of the network service provider"""
    canenableindividualservice: bool | None = None
    """whether its services can be switched one by one"""
    destinationphysicalnetworkid: str | None = None
    """id of the physical network at the other side"""
    jobid: str | None = None
    """id of the last job on the network service provider"""
    jobstatus: int | None = None
    """status of the last job on the network service provider: 0 pending, 1 done, 2 failed"""
    physicalnetworkid: str
    """id of the physical network"""
    servicelist: list[NetworkServiceName]
    """names of its network services"""
    state: NetworkServiceProviderState
    """state of the network service provider"""
