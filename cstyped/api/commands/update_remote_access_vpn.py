# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.remote_access_vpn import RemoteAccessVpn


class UpdateRemoteAccessVpnRequest(Request):
    """The request of updateRemoteAccessVpn; `client.send` takes it and returns
    Job[RemoteAccessVpn].
    """

    command: ClassVar[str] = "updateRemoteAccessVpn"
    id: str
    """the resource (RemoteAccessVpn id)"""
    customid: str | None = None
    """UUID that the new resource shall have (root admin) [since 4.4]"""
    fordisplay: bool | None = None
    """visible to ordinary users [since 4.4]"""

    def parse(self, envelope: Envelope) -> Job[RemoteAccessVpn]:
        """Decode the answer."""
        from ...models.remote_access_vpn import RemoteAccessVpn

        return envelope.job(RemoteAccessVpn)


def update_remote_access_vpn(
    client: BaseClient, *, id: str, customid: str | None = None, fordisplay: bool | None = None
) -> Job[RemoteAccessVpn]:
    """Change the custom id or the visibility of a remote access VPN.

    Since CloudStack 4.4.

    Args:
        id: the resource (RemoteAccessVpn id)
        customid: UUID that the new resource shall have (root admin) [since 4.4]
        fordisplay: visible to ordinary users [since 4.4]

    Returns:
        The job; `.result()` waits for it and gives the RemoteAccessVpn.
    """
    return client.send(
        UpdateRemoteAccessVpnRequest(id=id, customid=customid, fordisplay=fordisplay)
    )
