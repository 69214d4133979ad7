# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model


class BrocadeVcsDevice(Model):
    """BrocadeVcsDevice, as the server answers it (BrocadeVcsDeviceResponse).

    Answered by addBrocadeVcsDevice, listBrocadeVcsDevices.
    """

    brocadedevicename: str | None = None
    """product name of the switch"""
    hostname: str | None = None
    """where the device is reached: name or IP address"""
    jobid: str | None = None
    """the last job on it, by id"""
    jobstatus: int | None = None
    """state of the last job on it: 0 pending, 1 done, 2 failed"""
    physicalnetworkid: str | None = None
    """the physical network, by id"""
    provider: str | None = None
    """the provider, by name"""
    vcsdeviceid: str | None = None
    """the Brocade VCS switch, by id"""
