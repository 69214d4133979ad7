# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""NicSecondaryIp, as the server answers it (NicSecondaryIpResponse)."""

from __future__ import annotations

from cstyped.model import Model


class NicSecondaryIp(Model):
    """NicSecondaryIp, as the server answers it (NicSecondaryIpResponse).

    Answered by addIpToNic.
    """

    id: str
    ipaddress: str | None = None
    jobid: str | None = None
    jobstatus: int | None = None
    networkid: str | None = None
    nicid: str | None = None
    secondaryip: list[NicSecondaryIp] | None = None
    virtualmachineid: str | None = None
