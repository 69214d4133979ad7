# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model

from ..types import NetworkServiceName, NetworkServiceProviderName, NetworkServiceProviderState


class NetworkServiceProvider(Model):
    """NetworkServiceProvider, as the server answers it (ProviderResponse).

    Answered by addNetworkServiceProvider, listNetworkServiceProviders,
    updateNetworkServiceProvider.
    """

    id: str
    """the id"""
    name: NetworkServiceProviderName
    """the name"""
    canenableindividualservice: bool | None = None
    """whether its services can be switched one by one"""
    destinationphysicalnetworkid: str | None = None
    """the physical network at the other side, by id"""
    jobid: str | None = None
    """the last job on it, by id"""
    jobstatus: int | None = None
    """state of the last job on it: 0 pending, 1 done, 2 failed"""
    physicalnetworkid: str
    """the physical network, by id"""
    servicelist: list[NetworkServiceName]
    """names of its network services"""
    state: NetworkServiceProviderState
    """the state"""
