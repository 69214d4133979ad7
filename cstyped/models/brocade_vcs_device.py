# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""BrocadeVcsDevice, as the server answers it (BrocadeVcsDeviceResponse)."""

from __future__ import annotations

from cstyped.model import Model


class BrocadeVcsDevice(Model):
    """BrocadeVcsDevice, as the server answers it (BrocadeVcsDeviceResponse).

    Answered by addBrocadeVcsDevice, listBrocadeVcsDevices.
    """

    brocadedevicename: str | None = None
    hostname: str | None = None
    jobid: str | None = None
    jobstatus: int | None = None
    physicalnetworkid: str | None = None
    provider: str | None = None
    vcsdeviceid: str | None = None
