# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model


class PodIpAddress(Model):
    """PodIpAddress, as the server answers it (AcquirePodIpCmdResponse).

    Answered by acquirePodIpAddress.
    """

    id: int
    """id of the pod IP address"""
    cidr: str | None = None
    """IPv4 range in CIDR form"""
    gateway: str | None = None
    """IPv4 address of the gateway"""
    hostmac: int | None = None
    """MAC address as a number"""
    ipaddress: str | None = None
    """IP address"""
    jobid: str | None = None
    """id of the last job on the pod IP address"""
    jobstatus: int | None = None
    """status of the last job on the pod IP address: 0 pending, 1 done, 2 failed"""
    nicid: int | None = None
    """id of the network card"""
    podid: int | None = None
    """id of the pod"""
