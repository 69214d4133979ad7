# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""PodIpAddress, as the server answers it (AcquirePodIpCmdResponse)."""

from __future__ import annotations

from cstyped.model import Model


class PodIpAddress(Model):
    """PodIpAddress, as the server answers it (AcquirePodIpCmdResponse).

    Answered by acquirePodIpAddress.
    """

    id: int
    cidr: str | None = None
    gateway: str | None = None
    hostmac: int | None = None
    ipaddress: str | None = None
    jobid: str | None = None
    jobstatus: int | None = None
    nicid: int | None = None
    podid: int | None = None
