# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from typing import ClassVar

from cstyped.runtime import Model


class BigSwitchBcfDevice(Model):
    """BigSwitchBcfDevice, as the server answers it (BigSwitchBcfDeviceResponse).

    Answered by addBigSwitchBcfDevice, listBigSwitchBcfDevices.
    """

    _secrets: ClassVar[frozenset[str]] = frozenset({"password"})
    bcfdeviceid: str | None = None
    """the Big Switch BCF controller, by id"""
    bigswitchdevicename: str | None = None
    """product name of the device"""
    hostname: str | None = None
    """where the device is reached: name or IP address"""
    jobid: str | None = None
    """the last job on it, by id"""
    jobstatus: int | None = None
    """state of the last job on it: 0 pending, 1 done, 2 failed"""
    nat: bool | None = None
    """whether the controller does NAT"""
    password: str | None = None
    """the password"""
    physicalnetworkid: str | None = None
    """the physical network, by id"""
    provider: str | None = None
    """the provider, by name"""
    username: str | None = None
    """the user name"""
