# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""HostHa, as the server answers it (HostHAResponse)."""

from __future__ import annotations

from cstyped.model import Model
from ..types import HostHaProviderName, HostHaState


class HostHa(Model):
    """HostHa, as the server answers it (HostHAResponse).

    Answered by configureHAForHost, disableHAForHost, enableHAForHost, listHostHAResources.
    """

    haenable: bool | None = None
    haprovider: HostHaProviderName | None = None
    hastate: HostHaState | None = None
    hostid: str | None = None
    jobid: str | None = None
    jobstatus: int | None = None
    status: bool | None = None
