# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model

from .rolling_maintenance_skipped_host import RollingMaintenanceSkippedHost
from .rolling_maintenance_updated_host import RollingMaintenanceUpdatedHost


class RollingMaintenance(Model):
    """RollingMaintenance, as the server answers it (RollingMaintenanceResponse).

    Answered by startRollingMaintenance.
    """

    details: str | None = None
    """what went wrong, if something did"""
    hostsskipped: list[RollingMaintenanceSkippedHost]
    """hosts that were left out"""
    hostsupdated: list[RollingMaintenanceUpdatedHost]
    """hosts that were dealt with"""
    jobid: str | None = None
    """id of the last job on the rolling maintenance"""
    jobstatus: int | None = None
    """status of the last job on the rolling maintenance: 0 pending, 1 done, 2 failed"""
    success: bool | None = None
    """whether it went well"""
