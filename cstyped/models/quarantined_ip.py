# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""QuarantinedIp, as the server answers it (IpQuarantineResponse)."""

from __future__ import annotations

from cstyped.model import Model
from datetime import datetime


class QuarantinedIp(Model):
    """QuarantinedIp, as the server answers it (IpQuarantineResponse).

    Answered by listQuarantinedIps, updateQuarantinedIp.
    """

    id: str
    created: datetime | None = None
    enddate: datetime | None = None
    ipaddress: str | None = None
    jobid: str | None = None
    jobstatus: int | None = None
    previousownerid: str | None = None
    previousownername: str | None = None
    removalreason: str | None = None
    removed: datetime | None = None
    removeraccountid: str | None = None
