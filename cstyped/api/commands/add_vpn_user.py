# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.vpn_user import VpnUser


class AddVpnUserRequest(Request):
    """The request of addVpnUser; `client.send` takes it and returns Job[VpnUser]."""

    command: ClassVar[str] = "addVpnUser"
    wire: ClassVar[Wire] = Wire(secrets=frozenset({"password"}))
    password: str
    """the password"""
    username: str
    """the user name"""
    account: str | None = None
    """name of the owning account; goes together with `domainid`"""
    domainid: str | None = None
    """the domain (Domain id)"""
    projectid: str | None = None
    """the project (Project id)"""

    def parse(self, envelope: Envelope) -> Job[VpnUser]:
        """Decode the answer."""
        from ...models.vpn_user import VpnUser

        return envelope.job(VpnUser)


def add_vpn_user(
    client: BaseClient,
    *,
    password: str,
    username: str,
    account: str | None = None,
    domainid: str | None = None,
    projectid: str | None = None,
) -> Job[VpnUser]:
    """Create a username and password for remote access VPN.

    Args:
        password: the password
        username: the user name
        account: name of the owning account; goes together with `domainid`
        domainid: the domain (Domain id)
        projectid: the project (Project id)

    Returns:
        The job; `.result()` waits for it and gives the VpnUser.
    """
    return client.send(
        AddVpnUserRequest(
            password=password,
            username=username,
            account=account,
            domainid=domainid,
            projectid=projectid,
        )
    )
