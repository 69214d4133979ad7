# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model


class NiciraNvpDevice(Model):
    """NiciraNvpDevice, as the server answers it (NiciraNvpDeviceResponse).

    Answered by addNiciraNvpDevice, listNiciraNvpDevices.
    """

    hostname: str | None = None
    """where the device is reached: name or IP address"""
    jobid: str | None = None
    """the last job on it, by id"""
    jobstatus: int | None = None
    """state of the last job on it: 0 pending, 1 done, 2 failed"""
    l2gatewayserviceuuid: str | None = None
    """layer-2 gateway service on the controller"""
    l3gatewayserviceuuid: str | None = None
    """layer-3 gateway service on the controller"""
    niciradevicename: str | None = None
    """product name of the controller"""
    nvpdeviceid: str | None = None
    """the Nicira NVP controller, by id"""
    physicalnetworkid: str | None = None
    """the physical network, by id"""
    provider: str | None = None
    """the provider, by name"""
    transportzoneuuid: str | None = None
    """transport zone on the controller"""
