# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import OneOrMore, Request, StructMap, Wire

from ...types import NETWORK_DEVICE_TYPE_VALUES, NetworkDeviceParameters, NetworkDeviceType

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.network_device import NetworkDevice


class ListNetworkDeviceRequest(Request):
    """The request of listNetworkDevice; `client.send` takes it and returns
    ListResult[NetworkDevice].
    """

    command: ClassVar[str] = "listNetworkDevice"
    wire: ClassVar[Wire] = Wire(
        maps={
            "networkdeviceparameterlist": StructMap(keys=("zoneid", "podid", "physicalnetworkid"))
        },
        repeatable=True,
        any_case={"networkdevicetype": NETWORK_DEVICE_TYPE_VALUES},
    )
    keyword: str | None = None
    """only those with this text in their name or another main field"""
    networkdeviceparameterlist: OneOrMore[NetworkDeviceParameters] | None = None
    """settings of the device by key"""
    networkdevicetype: NetworkDeviceType | None = None
    """product of the device: a value of types.NetworkDeviceType, in upper or lower case"""
    page: int | None = None
    """which page, from 1; goes together with `pagesize`"""
    pagesize: int | None = None
    """rows per page; goes together with `page`"""

    def parse(self, envelope: Envelope) -> ListResult[NetworkDevice]:
        """Decode the answer."""
        from ...models.network_device import NetworkDevice

        return envelope.list(NetworkDevice)


def list_network_device(
    client: BaseClient,
    *,
    keyword: str | None = None,
    networkdeviceparameterlist: OneOrMore[NetworkDeviceParameters] | None = None,
    networkdevicetype: NetworkDeviceType | None = None,
    page: int | None = None,
    pagesize: int | None = None,
) -> ListResult[NetworkDevice]:
    """List external network devices.

    Args:
        keyword: only those with this text in their name or another main field
        networkdeviceparameterlist: settings of the device by key
        networkdevicetype: product of the device: a value of types.NetworkDeviceType, in upper
            or lower case
        page: which page, from 1; goes together with `pagesize`
        pagesize: rows per page; goes together with `page`

    Returns:
        ListResult[NetworkDevice]: one answer's rows; `.all()` goes on over every page.
    """
    return client.send(
        ListNetworkDeviceRequest(
            keyword=keyword,
            networkdeviceparameterlist=networkdeviceparameterlist,
            networkdevicetype=networkdevicetype,
            page=page,
            pagesize=pagesize,
        )
    )
