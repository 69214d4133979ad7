# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import CommaList, Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Success


class CreateNetworkPermissionsRequest(Request):
    """The request of createNetworkPermissions; `client.send` takes it and returns Success."""

    command: ClassVar[str] = "createNetworkPermissions"
    wire: ClassVar[Wire] = Wire(
        empty_lists={"accountids": "omitted", "accounts": "omitted", "projectids": "omitted"}
    )
    networkid: str
    """the network (Network id)"""
    accountids: CommaList[str] | None = None
    """ids of accounts (Account ids)"""
    accounts: CommaList[str] | None = None
    """names of accounts"""
    projectids: CommaList[str] | None = None
    """ids of projects (Project ids)"""

    def parse(self, envelope: Envelope) -> Success:
        """Decode the answer."""
        return envelope.success()


def create_network_permissions(
    client: BaseClient,
    *,
    networkid: str,
    accountids: CommaList[str] | None = None,
    accounts: CommaList[str] | None = None,
    projectids: CommaList[str] | None = None,
) -> Success:
    """Let other accounts or projects deploy into a network.

    Since CloudStack 4.17.0.

    Args:
        networkid: the network (Network id)
        accountids: ids of accounts (Account ids)
        accounts: names of accounts
        projectids: ids of projects (Project ids)

    Returns:
        Success.
    """
    return client.send(
        CreateNetworkPermissionsRequest(
            networkid=networkid, accountids=accountids, accounts=accounts, projectids=projectids
        )
    )
