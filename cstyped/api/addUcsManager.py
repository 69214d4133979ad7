# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.model import Request, Wire

if TYPE_CHECKING:
    from cstyped.answer import Envelope
    from cstyped.client import BaseClient

    from ..models.ucs_manager import UcsManager


class AddUcsManagerRequest(Request):
    """The request of addUcsManager; `client.send` takes it and returns UcsManager."""

    command: ClassVar[str] = "addUcsManager"
    wire: ClassVar[Wire] = Wire(secrets=frozenset({"password"}))
    password: str
    url: str
    username: str
    zoneid: str
    name: str | None = None

    def parse(self, envelope: Envelope) -> UcsManager:
        """Decode the answer."""
        from ..models.ucs_manager import UcsManager

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
