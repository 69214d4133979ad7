# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from typing import ClassVar

from cstyped.runtime import Model


class BigSwitchBcfDevice(Model):
    """BigSwitchBcfDevice, as the server answers it (BigSwitchBcfDeviceResponse).

    Answered by addBigSwitchBcfDevice, listBigSwitchBcfDevices.
    """

    _secrets: ClassVar[frozenset[str]] = frozenset({"password"})
    bcfdeviceid: str | None = None
    """id of the Big Switch BCF controller"""
    bigswitchdevicename: str | None = None
    """product name of the device"""
    hostname: str | None = None
    """where the device is reached: name or IP address"""
    jobid: str | None = None
    """id of the last job on the big switch BCF device"""
    jobstatus: int | None = None
    """status of the last job on the big switch BCF device: 0 pending, 1 done, 2 failed"""
    nat: bool | None = None
    """whether the controller does NAT"""
    password: str | None = None
    """the password"""
    physicalnetworkid: str | None = None
    """id of the physical network"""
    provider: str | None = None
    """name of the provider"""
    username: str | None = None
    """the user name"""
