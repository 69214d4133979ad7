# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.open_daylight_controller import OpenDaylightController


class ListOpenDaylightControllersRequest(Request):
    """The request of listOpenDaylightControllers; `client.send` takes it and returns
    ListResult[OpenDaylightController].
    """

    command: ClassVar[str] = "listOpenDaylightControllers"
    wire: ClassVar[Wire] = Wire(repeatable=True)
    id: str | None = None
    """only the one with this id (OpenDaylightController id)"""
    physicalnetworkid: str | None = None
    """only those of this physical network (PhysicalNetwork id)"""

    def parse(self, envelope: Envelope) -> ListResult[OpenDaylightController]:
        """Decode the answer."""
        from ...models.open_daylight_controller import OpenDaylightController

        return envelope.list(OpenDaylightController)


def list_open_daylight_controllers(
    client: BaseClient, *, id: str | None = None, physicalnetworkid: str | None = None
) -> ListResult[OpenDaylightController]:
    """List OpenDaylight controllers.

    Args:
        id: only the one with this id (OpenDaylightController id)
        physicalnetworkid: only those of this physical network (PhysicalNetwork id)

    Returns:
        ListResult[OpenDaylightController]: one answer's rows; `.all()` goes on over every page.
    """
    return client.send(
        ListOpenDaylightControllersRequest(id=id, physicalnetworkid=physicalnetworkid)
    )
