# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model


class ServiceProvider(Model):
    """ServiceProvider, as the server answers it (ServiceProviderResponse)."""

    name: str
    """name of the service provider"""
    canenableindividualservice: bool | None = None
    """whether its services can be switched one by one"""
