# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""OpenDaylightController, as the server answers it (OpenDaylightControllerResponse)."""

from __future__ import annotations

from cstyped.model import Model


class OpenDaylightController(Model):
    """OpenDaylightController, as the server answers it (OpenDaylightControllerResponse).

    Answered by listOpenDaylightControllers.
    """

    id: str
    name: str | None = None
    jobid: str | None = None
    jobstatus: int | None = None
    physicalnetworkid: str | None = None
    url: str | None = None
    username: str | None = None
