# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""NetworkDevice, as the server answers it (NetworkDeviceResponse)."""

from __future__ import annotations

from cstyped.model import Model


class NetworkDevice(Model):
    """NetworkDevice, as the server answers it (NetworkDeviceResponse).

    Answered by addNetworkDevice, listNetworkDevice.
    """

    id: str | None = None
    jobid: str | None = None
    jobstatus: int | None = None
