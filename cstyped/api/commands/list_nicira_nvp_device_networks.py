# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.network import Network


class ListNiciraNvpDeviceNetworksRequest(Request):
    """The request of listNiciraNvpDeviceNetworks; `client.send` takes it and returns
    ListResult[Network].
    """

    command: ClassVar[str] = "listNiciraNvpDeviceNetworks"
    wire: ClassVar[Wire] = Wire(repeatable=True)
    nvpdeviceid: str
    """the Nicira NVP controller (NiciraNvpDevice id)"""
    keyword: str | None = None
    """only those with this text in their name or another main field"""
    page: int | None = None
    """which page, from 1; goes together with `pagesize`"""
    pagesize: int | None = None
    """rows per page; goes together with `page`"""

    def parse(self, envelope: Envelope) -> ListResult[Network]:
        """Decode the answer."""
        from ...models.network import Network

        return envelope.list(Network)


def list_nicira_nvp_device_networks(
    client: BaseClient,
    *,
    nvpdeviceid: str,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
) -> ListResult[Network]:
    """List the networks that a Nicira NVP controller serves.

    Args:
        nvpdeviceid: the Nicira NVP controller (NiciraNvpDevice id)
        keyword: only those with this text in their name or another main field
        page: which page, from 1; goes together with `pagesize`
        pagesize: rows per page; goes together with `page`

    Returns:
        ListResult[Network]: one answer's rows; `.all()` goes on over every page.
    """
    return client.send(
        ListNiciraNvpDeviceNetworksRequest(
            nvpdeviceid=nvpdeviceid, keyword=keyword, page=page, pagesize=pagesize
        )
    )
