# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""RollingMaintenanceUpdatedHost, as the server answers it (RollingMaintenanceHostUpdatedResponse)."""

from __future__ import annotations

from cstyped.model import Model


class RollingMaintenanceUpdatedHost(Model):
    """RollingMaintenanceUpdatedHost, as the server answers it (RollingMaintenanceHostUpdatedResponse)."""

    enddate: str | None = None
    hostid: str | None = None
    hostname: str | None = None
    output: str | None = None
    startdate: str | None = None
