# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model


class RollingMaintenanceSkippedHost(Model):
    """RollingMaintenanceSkippedHost, as the server answers it
    (RollingMaintenanceHostSkippedResponse).
    """

    hostid: str | None = None
    """id of the host"""
    hostname: str | None = None
    """name of the host"""
    reason: str | None = None
    """why it is so"""
