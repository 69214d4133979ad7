# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model

from ..types import NetworkServiceName
from .network_service_capability import NetworkServiceCapability
from .service_provider import ServiceProvider


class NetworkService(Model):
    """NetworkService, as the server answers it (ServiceResponse).

    Answered by listSupportedNetworkServices.
    """

    name: NetworkServiceName
    """name of the network service"""
    capability: list[NetworkServiceCapability] | None = None
    """what the service can do"""
    jobid: str | None = None
    """id of the last job on the network service"""
    jobstatus: int | None = None
    """status of the last job on the network service: 0 pending, 1 done, 2 failed"""
    provider: list[ServiceProvider] | None = None
    """providers that can run the service"""
