# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model


class RollingMaintenanceUpdatedHost(Model):
    """RollingMaintenanceUpdatedHost, as the server answers it
    (RollingMaintenanceHostUpdatedResponse).
    """

    enddate: str | None = None
    """when work on the host ended"""
    hostid: str | None = None
    """id of the host"""
    hostname: str | None = None
    """name of the host"""
    output: str | None = None
    """what the script printed"""
    startdate: str | None = None
    """when work on the host began"""
