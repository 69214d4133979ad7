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
    """the name"""
    capability: list[NetworkServiceCapability] | None = None
    """what the service can do"""
    jobid: str | None = None
    """the last job on it, by id"""
    jobstatus: int | None = None
    """state of the last job on it: 0 pending, 1 done, 2 failed"""
    provider: list[ServiceProvider] | None = None
    """providers that can run the service"""
