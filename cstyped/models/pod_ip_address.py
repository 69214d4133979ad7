# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model


class PodIpAddress(Model):
    """PodIpAddress, as the server answers it (AcquirePodIpCmdResponse).

    Answered by acquirePodIpAddress.
    """

    id: int
    """the id"""
    cidr: str | None = None
    """IPv4 range in CIDR form"""
    gateway: str | None = None
    """IPv4 address of the gateway"""
    hostmac: int | None = None
    """MAC address as a number"""
    ipaddress: str | None = None
    """IP address"""
    jobid: str | None = None
    """the last job on it, by id"""
    jobstatus: int | None = None
    """state of the last job on it: 0 pending, 1 done, 2 failed"""
    nicid: int | None = None
    """the network card, by id"""
    podid: int | None = None
    """the pod, by id"""
