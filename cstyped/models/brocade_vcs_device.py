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
    """id of the last job on the brocade VCS device"""
    jobstatus: int | None = None
    """status of the last job on the brocade VCS device: 0 pending, 1 done, 2 failed"""
    physicalnetworkid: str | None = None
    """id of the physical network"""
    provider: str | None = None
    """name of the provider"""
    vcsdeviceid: str | None = None
    """id of the Brocade VCS switch"""
