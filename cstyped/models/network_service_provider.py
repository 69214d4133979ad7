# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""NetworkServiceProvider, as the server answers it (ProviderResponse)."""

from __future__ import annotations

from cstyped.model import Model
from ..types import NetworkServiceName, NetworkServiceProviderName, NetworkServiceProviderState


class NetworkServiceProvider(Model):
    """NetworkServiceProvider, as the server answers it (ProviderResponse).

    Answered by addNetworkServiceProvider, listNetworkServiceProviders,
    updateNetworkServiceProvider.
    """

    id: str | None = None
    name: NetworkServiceProviderName
    canenableindividualservice: bool | None = None
    destinationphysicalnetworkid: str | None = None
    jobid: str | None = None
    jobstatus: int | None = None
    physicalnetworkid: str | None = None
    servicelist: list[NetworkServiceName] | None = None
    state: NetworkServiceProviderState | None = None
