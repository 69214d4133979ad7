# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""BigSwitchBcfDevice, as the server answers it (BigSwitchBcfDeviceResponse)."""

from __future__ import annotations

from cstyped.model import Model


class BigSwitchBcfDevice(Model):
    """BigSwitchBcfDevice, as the server answers it (BigSwitchBcfDeviceResponse).

    Answered by addBigSwitchBcfDevice, listBigSwitchBcfDevices.
    """

    bcfdeviceid: str | None = None
    bigswitchdevicename: str | None = None
    hostname: str | None = None
    jobid: str | None = None
    jobstatus: int | None = None
    nat: bool | None = None
    password: str | None = None
    physicalnetworkid: str | None = None
    provider: str | None = None
    username: str | None = None
