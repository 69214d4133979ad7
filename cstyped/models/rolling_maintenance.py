# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""RollingMaintenance, as the server answers it (RollingMaintenanceResponse)."""

from __future__ import annotations

from cstyped.model import Model
from .rolling_maintenance_skipped_host import RollingMaintenanceSkippedHost
from .rolling_maintenance_updated_host import RollingMaintenanceUpdatedHost


class RollingMaintenance(Model):
    """RollingMaintenance, as the server answers it (RollingMaintenanceResponse).

    Answered by startRollingMaintenance.
    """

    details: str | None = None
    hostsskipped: list[RollingMaintenanceSkippedHost] | None = None
    hostsupdated: list[RollingMaintenanceUpdatedHost] | None = None
    jobid: str | None = None
    jobstatus: int | None = None
    success: bool | None = None
