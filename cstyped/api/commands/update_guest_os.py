# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import PairMap, Pairs, Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.os_type import OsType


class UpdateGuestOsRequest(Request):
    """The request of updateGuestOs; `client.send` takes it and returns Job[OsType]."""

    command: ClassVar[str] = "updateGuestOs"
    wire: ClassVar[Wire] = Wire(maps={"details": PairMap()})
    id: str
    """the resource (OsType id)"""
    details: Pairs | None = None
    """further settings by key"""
    forDisplay: bool | None = None
    """show it to users; cannot be set in 4.22, see `fordisplay`"""
    oscategoryid: str | None = None
    """the OS category (OsCategory id) [since 4.21.0]"""
    osdisplayname: str | None = None
    """display name of the guest OS"""

    def parse(self, envelope: Envelope) -> Job[OsType]:
        """Decode the answer."""
        from ...models.os_type import OsType

        return envelope.job(OsType)


def update_guest_os(
    client: BaseClient,
    *,
    id: str,
    details: Pairs | None = None,
    forDisplay: bool | None = None,
    oscategoryid: str | None = None,
    osdisplayname: str | None = None,
) -> Job[OsType]:
    """Change the display name, category or details of a guest OS type.

    Since CloudStack 4.4.0.

    Args:
        id: the resource (OsType id)
        details: further settings by key
        forDisplay: show it to users; cannot be set in 4.22, see `fordisplay`
        oscategoryid: the OS category (OsCategory id) [since 4.21.0]
        osdisplayname: display name of the guest OS

    Returns:
        The job; `.result()` waits for it and gives the OsType.
    """
    return client.send(
        UpdateGuestOsRequest(
            id=id,
            details=details,
            forDisplay=forDisplay,
            oscategoryid=oscategoryid,
            osdisplayname=osdisplayname,
        )
    )
