# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""NetworkService, as the server answers it (ServiceResponse)."""

from __future__ import annotations

from cstyped.model import Model
from ..types import NetworkServiceName
from .network_service_capability import NetworkServiceCapability
from .network_service_provider import NetworkServiceProvider


class NetworkService(Model):
    """NetworkService, as the server answers it (ServiceResponse).

    Answered by listSupportedNetworkServices.
    """

    name: NetworkServiceName
    capability: list[NetworkServiceCapability] | None = None
    jobid: str | None = None
    jobstatus: int | None = None
    provider: list[NetworkServiceProvider] | None = None
