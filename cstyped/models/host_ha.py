# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model

from ..types import HostHaProviderName, HostHaState


class HostHa(Model):
    """HostHa, as the server answers it (HostHAResponse).

    Answered by configureHAForHost, disableHAForHost, enableHAForHost, listHostHAResources.
    """

    haenable: bool | None = None
    """whether HA is on"""
    haprovider: HostHaProviderName | None = None
    """name of the host HA provider"""
    hastate: HostHaState | None = None
    """what host HA makes of the host"""
    hostid: str | None = None
    """id of the host"""
    jobid: str | None = None
    """id of the last job on the host HA"""
    jobstatus: int | None = None
    """status of the last job on the host HA: 0 pending, 1 done, 2 failed"""
    status: bool | None = None
    """whether it went well"""
