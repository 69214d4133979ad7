# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model


class NetworkDevice(Model):
    """NetworkDevice, as the server answers it (NetworkDeviceResponse).

    Answered by addNetworkDevice, listNetworkDevice.
    """

    id: str
    """id of the network device"""
    jobid: str | None = None
    """id of the last job on the network device"""
    jobstatus: int | None = None
    """status of the last job on the network device: 0 pending, 1 done, 2 failed"""
