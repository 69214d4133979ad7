# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

from ...types import (
    NETWORK_SERVICE_PROVIDER_NAME_VALUES,
    NETWORK_SERVICE_PROVIDER_STATE_VALUES,
    NetworkServiceProviderName,
    NetworkServiceProviderState,
)

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.network_service_provider import NetworkServiceProvider


class ListNetworkServiceProvidersRequest(Request):
    """The request of listNetworkServiceProviders; `client.send` takes it and returns
    ListResult[NetworkServiceProvider].
    """

    command: ClassVar[str] = "listNetworkServiceProviders"
    wire: ClassVar[Wire] = Wire(
        repeatable=True,
        any_case={
            "name": NETWORK_SERVICE_PROVIDER_NAME_VALUES,
            "state": NETWORK_SERVICE_PROVIDER_STATE_VALUES,
        },
    )
    keyword: str | None = None
    """only those with this text in their name or another main field"""
    name: NetworkServiceProviderName | None = None
    """only those with this name: a value of types.NetworkServiceProviderName, in upper or lower
    case
    """
    page: int | None = None
    """which page, from 1; goes together with `pagesize`"""
    pagesize: int | None = None
    """rows per page; goes together with `page`"""
    physicalnetworkid: str | None = None
    """only those of this physical network (PhysicalNetwork id)"""
    state: NetworkServiceProviderState | None = None
    """only those in this state: Disabled, Enabled or Shutdown, in upper or lower case"""

    def parse(self, envelope: Envelope) -> ListResult[NetworkServiceProvider]:
        """Decode the answer."""
        from ...models.network_service_provider import NetworkServiceProvider

        return envelope.list(NetworkServiceProvider)


def list_network_service_providers(
    client: BaseClient,
    *,
    keyword: str | None = None,
    name: NetworkServiceProviderName | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    physicalnetworkid: str | None = None,
    state: NetworkServiceProviderState | None = None,
) -> ListResult[NetworkServiceProvider]:
    """List the network service providers of physical networks.

    Since CloudStack 3.0.0.

    Args:
        keyword: only those with this text in their name or another main field
        name: only those with this name: a value of types.NetworkServiceProviderName, in upper
            or lower case
        page: which page, from 1; goes together with `pagesize`
        pagesize: rows per page; goes together with `page`
        physicalnetworkid: only those of this physical network (PhysicalNetwork id)
        state: only those in this state: Disabled, Enabled or Shutdown, in upper or lower case

    Returns:
        ListResult[NetworkServiceProvider]: one answer's rows; `.all()` goes on over every page.
    """
    return client.send(
        ListNetworkServiceProvidersRequest(
            keyword=keyword,
            name=name,
            page=page,
            pagesize=pagesize,
            physicalnetworkid=physicalnetworkid,
            state=state,
        )
    )
