# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model


class NiciraNvpDevice(Model):
    """NiciraNvpDevice, as the server answers it (NiciraNvpDeviceResponse).

    Answered by addNiciraNvpDevice, listNiciraNvpDevices.
    """

    hostname: str | None = None
    """where the device is reached: name or IP address"""
    jobid: str | None = None
    """id of the last job on the Nicira NVP device"""
    jobstatus: int | None = None
    """status of the last job on the Nicira NVP device: 0 pending, 1 done, 2 failed"""
    l2gatewayserviceuuid: str | None = None
    """layer-2 gateway service on the controller"""
    l3gatewayserviceuuid: str | None = None
    """layer-3 gateway service on the controller"""
    niciradevicename: str | None = None
    """product name of the controller"""
    nvpdeviceid: str | None = None
    """id of the Nicira NVP controller"""
    physicalnetworkid: str | None = None
    """id of the physical network"""
    provider: str | None = None
    """name of the provider"""
    transportzoneuuid: str | None = None
    """transport zone on the controller"""
