# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from typing import ClassVar

from cstyped.runtime import Model

from ..types import OutOfBandDriver, OutOfBandPowerOperation, OutOfBandPowerState


class OutOfBandManagement(Model):
    """OutOfBandManagement, as the server answers it (OutOfBandManagementResponse).

    Answered by changeOutOfBandManagementPassword, configureOutOfBandManagement,
    disableOutOfBandManagementForCluster, disableOutOfBandManagementForHost,
    disableOutOfBandManagementForZone, enableOutOfBandManagementForCluster,
    enableOutOfBandManagementForHost, enableOutOfBandManagementForZone,
    issueOutOfBandManagementPowerAction.
    """

    _secrets: ClassVar[frozenset[str]] = frozenset({"password"})
    action: OutOfBandPowerOperation | None = None
    """last power action"""
    address: str | None = None
    """IP address of the host's management controller"""
    description: str | None = None
    """what the management controller said"""
    driver: OutOfBandDriver | None = None
    """driver of the management interface, e.g. `ipmitool`"""
    enabled: bool | None = None
    """whether it is switched on"""
    hostid: str | None = None
    """id of the host"""
    jobid: str | None = None
    """id of the last job on the out of band management"""
    jobstatus: int | None = None
    """status of the last job on the out of band management: 0 pending, 1 done, 2 failed"""
    password: str | None = None
    """password at the management controller"""
    port: str | None = None
    """port number"""
    powerstate: OutOfBandPowerState | None = None
    """power state"""
    status: bool | None = None
    """whether the action went well"""
    username: str | None = None
    """user name at the management controller"""
