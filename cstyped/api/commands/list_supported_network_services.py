# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

from ...types import (
    NETWORK_SERVICE_NAME_VALUES,
    NETWORK_SERVICE_PROVIDER_NAME_VALUES,
    NetworkServiceName,
    NetworkServiceProviderName,
)

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.network_service import NetworkService


class ListSupportedNetworkServicesRequest(Request):
    """The request of listSupportedNetworkServices; `client.send` takes it and returns
    ListResult[NetworkService].
    """

    command: ClassVar[str] = "listSupportedNetworkServices"
    wire: ClassVar[Wire] = Wire(
        repeatable=True,
        any_case={
            "provider": NETWORK_SERVICE_PROVIDER_NAME_VALUES,
            "service": NETWORK_SERVICE_NAME_VALUES,
        },
    )
    keyword: str | None = None
    """only those with this text in their name or another main field"""
    page: int | None = None
    """which page, from 1; goes together with `pagesize`"""
    pagesize: int | None = None
    """rows per page; goes together with `page`"""
    provider: NetworkServiceProviderName | None = None
    """only those of the provider with this name: a value of types.NetworkServiceProviderName, in
    upper or lower case
    """
    service: NetworkServiceName | None = None
    """name of the network service: a value of types.NetworkServiceName, in upper or lower case"""

    def parse(self, envelope: Envelope) -> ListResult[NetworkService]:
        """Decode the answer."""
        from ...models.network_service import NetworkService

        return envelope.list(NetworkService)


def list_supported_network_services(
    client: BaseClient,
    *,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    provider: NetworkServiceProviderName | None = None,
    service: NetworkServiceName | None = None,
) -> ListResult[NetworkService]:
    """List the network services and the providers that offer each.

    Since CloudStack 3.0.0.

    Args:
        keyword: only those with this text in their name or another main field
        page: which page, from 1; goes together with `pagesize`
        pagesize: rows per page; goes together with `page`
        provider: only those of the provider with this name: a value of
            types.NetworkServiceProviderName, in upper or lower case
        service: name of the network service: a value of types.NetworkServiceName, in upper or
            lower case

    Returns:
        ListResult[NetworkService]: one answer's rows; `.all()` goes on over every page.
    """
    return client.send(
        ListSupportedNetworkServicesRequest(
            keyword=keyword, page=page, pagesize=pagesize, provider=provider, service=service
        )
    )
