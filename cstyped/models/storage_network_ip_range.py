# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model


class StorageNetworkIpRange(Model):
    """StorageNetworkIpRange, as the server answers it (StorageNetworkIpRangeResponse).

    Answered by createStorageNetworkIpRange, listStorageNetworkIpRange,
    updateStorageNetworkIpRange.
    """

    id: str
    """id of the storage network IP range"""
    endip: str | None = None
    """last IPv4 address of the range"""
    gateway: str | None = None
    """IPv4 address of the gateway"""
    jobid: str | None = None
    """id of the last job on the storage network IP range"""
    jobstatus: int | None = None
    """status of the last job on the storage network IP range: 0 pending, 1 done, 2 failed"""
    netmask: str | None = None
    """IPv4 netmask, dotted"""
    networkid: str | None = None
    """id of the network"""
    podid: str | None = None
    """id of the pod"""
    startip: str | None = None
    """first IPv4 address of the range"""
    vlan: int | None = None
    """VLAN id, or a URI such as `vlan://50`"""
    zoneid: str | None = None
    """id of the zone"""
