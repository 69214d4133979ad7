# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope

    from ...models.ucs_manager import UcsManager


class AddUcsManagerRequest(Request):
    """The request of addUcsManager; `client.send` takes it and returns UcsManager."""

    command: ClassVar[str] = "addUcsManager"
    wire: ClassVar[Wire] = Wire(secrets=frozenset({"password"}))
    password: str
    """the password"""
    url: str
    """the URL"""
    username: str
    """the user name"""
    zoneid: str
    """the zone (Zone id)"""
    name: str | None = None
    """the name"""

    def parse(self, envelope: Envelope) -> UcsManager:
        """Decode the answer."""
        from ...models.ucs_manager import UcsManager

        return envelope.object(UcsManager)


def add_ucs_manager(
    client: BaseClient,
    *,
    password: str,
    url: str,
    username: str,
    zoneid: str,
    name: str | None = None,
) -> UcsManager:
    """Register a Cisco UCS manager for a zone.

    Args:
        password: the password
        url: the URL
        username: the user name
        zoneid: the zone (Zone id)
        name: the name

    Returns:
        UcsManager.
    """
    return client.send(
        AddUcsManagerRequest(
            password=password, url=url, username=username, zoneid=zoneid, name=name
        )
    )
