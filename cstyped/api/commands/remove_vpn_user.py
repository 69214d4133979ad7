# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job, Success


class RemoveVpnUserRequest(Request):
    """The request of removeVpnUser; `client.send` takes it and returns Job[Success]."""

    command: ClassVar[str] = "removeVpnUser"
    username: str
    """the user name"""
    account: str | None = None
    """name of the owning account; goes together with `domainid`"""
    domainid: str | None = None
    """the domain (Domain id)"""
    projectid: str | None = None
    """the project (Project id)"""

    def parse(self, envelope: Envelope) -> Job[Success]:
        """Decode the answer."""
        from cstyped.runtime import Success

        return envelope.job(Success)


def remove_vpn_user(
    client: BaseClient,
    *,
    username: str,
    account: str | None = None,
    domainid: str | None = None,
    projectid: str | None = None,
) -> Job[Success]:
    """Delete a user of remote access VPN.

    Args:
        username: the user name
        account: name of the owning account; goes together with `domainid`
        domainid: the domain (Domain id)
        projectid: the project (Project id)

    Returns:
        The job; `.result()` waits for it and gives the Success.
    """
    return client.send(
        RemoveVpnUserRequest(
            username=username, account=account, domainid=domainid, projectid=projectid
        )
    )
