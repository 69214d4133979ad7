# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""NetscalerControlCenter, as the server answers it (NetscalerControlCenterResponse)."""

from __future__ import annotations

from cstyped.model import Model


class NetscalerControlCenter(Model):
    """NetscalerControlCenter, as the server answers it (NetscalerControlCenterResponse).

    Answered by listNetscalerControlCenter, registerNetscalerControlCenter.
    """

    id: str
    ipaddress: str | None = None
    jobid: str | None = None
    jobstatus: int | None = None
    numretries: str | None = None
    username: str | None = None
    uuid: str | None = None
