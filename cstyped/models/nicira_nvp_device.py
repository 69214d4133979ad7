# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""NiciraNvpDevice, as the server answers it (NiciraNvpDeviceResponse)."""

from __future__ import annotations

from cstyped.model import Model


class NiciraNvpDevice(Model):
    """NiciraNvpDevice, as the server answers it (NiciraNvpDeviceResponse).

    Answered by addNiciraNvpDevice, listNiciraNvpDevices.
    """

    hostname: str | None = None
    jobid: str | None = None
    jobstatus: int | None = None
    l2gatewayserviceuuid: str | None = None
    l3gatewayserviceuuid: str | None = None
    niciradevicename: str | None = None
    nvpdeviceid: str | None = None
    physicalnetworkid: str | None = None
    provider: str | None = None
    transportzoneuuid: str | None = None
