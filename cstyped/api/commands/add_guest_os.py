# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import PairMap, Pairs, Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.os_type import OsType


class AddGuestOsRequest(Request):
    """The request of addGuestOs; `client.send` takes it and returns Job[OsType]."""

    command: ClassVar[str] = "addGuestOs"
    wire: ClassVar[Wire] = Wire(maps={"details": PairMap()})
    oscategoryid: str
    """the OS category (OsCategory id)"""
    osdisplayname: str
    """display name of the guest OS"""
    details: Pairs | None = None
    """further settings by key"""
    forDisplay: bool | None = None
    """show it to users; cannot be set in 4.22, see `fordisplay`"""
    name: str | None = None
    """the name"""

    def parse(self, envelope: Envelope) -> Job[OsType]:
        """Decode the answer."""
        from ...models.os_type import OsType

        return envelope.job(OsType)


def add_guest_os(
    client: BaseClient,
    *,
    oscategoryid: str,
    osdisplayname: str,
    details: Pairs | None = None,
    forDisplay: bool | None = None,
    name: str | None = None,
) -> Job[OsType]:
    """Add a guest OS type to a category.

    Since CloudStack 4.4.0.

    Args:
        oscategoryid: the OS category (OsCategory id)
        osdisplayname: display name of the guest OS
        details: further settings by key
        forDisplay: show it to users; cannot be set in 4.22, see `fordisplay`
        name: the name

    Returns:
        The job; `.result()` waits for it and gives the OsType.
    """
    return client.send(
        AddGuestOsRequest(
            oscategoryid=oscategoryid,
            osdisplayname=osdisplayname,
            details=details,
            forDisplay=forDisplay,
            name=name,
        )
    )
