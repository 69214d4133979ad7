# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model


class RollingMaintenanceSkippedHost(Model):
    """RollingMaintenanceSkippedHost, as the server answers it
    (RollingMaintenanceHostSkippedResponse).
    """

    hostid: str | None = None
    """the host, by id"""
    hostname: str | None = None
    """the host, by name"""
    reason: str | None = None
    """why it is so"""
