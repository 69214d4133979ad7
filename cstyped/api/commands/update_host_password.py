# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Success


class UpdateHostPasswordRequest(Request):
    """The request of updateHostPassword; `client.send` takes it and returns Success."""

    command: ClassVar[str] = "updateHostPassword"
    wire: ClassVar[Wire] = Wire(secrets=frozenset({"password"}))
    password: str
    """the new password"""
    username: str
    """the user name"""
    clusterid: str | None = None
    """the cluster (Cluster id)"""
    hostid: str | None = None
    """the host (Host id)"""
    update_passwd_on_host: bool | None = None
    """set the password on the hosts too"""

    def parse(self, envelope: Envelope) -> Success:
        """Decode the answer."""
        return envelope.success()


def update_host_password(
    client: BaseClient,
    *,
    password: str,
    username: str,
    clusterid: str | None = None,
    hostid: str | None = None,
    update_passwd_on_host: bool | None = None,
) -> Success:
    """Change the password stored for a host or a cluster's hosts.

    Args:
        password: the new password
        username: the user name
        clusterid: the cluster (Cluster id)
        hostid: the host (Host id)
        update_passwd_on_host: set the password on the hosts too

    Returns:
        Success.
    """
    return client.send(
        UpdateHostPasswordRequest(
            password=password,
            username=username,
            clusterid=clusterid,
            hostid=hostid,
            update_passwd_on_host=update_passwd_on_host,
        )
    )
