# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""OutOfBandManagement, as the server answers it (OutOfBandManagementResponse)."""

from __future__ import annotations

from cstyped.model import Model
from ..types import OutOfBandDriver, OutOfBandPowerOperation, OutOfBandPowerState


class OutOfBandManagement(Model):
    """OutOfBandManagement, as the server answers it (OutOfBandManagementResponse).

    Answered by changeOutOfBandManagementPassword, configureOutOfBandManagement,
    disableOutOfBandManagementForCluster, disableOutOfBandManagementForHost,
    disableOutOfBandManagementForZone, enableOutOfBandManagementForCluster,
    enableOutOfBandManagementForHost, enableOutOfBandManagementForZone,
    issueOutOfBandManagementPowerAction.
    """

    action: OutOfBandPowerOperation | None = None
    address: str | None = None
    description: str | None = None
    driver: OutOfBandDriver | None = None
    enabled: bool | None = None
    hostid: str | None = None
    jobid: str | None = None
    jobstatus: int | None = None
    password: str | None = None
    port: str | None = None
    powerstate: OutOfBandPowerState | None = None
    status: bool | None = None
    username: str | None = None
