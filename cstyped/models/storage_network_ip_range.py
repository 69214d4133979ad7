# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""StorageNetworkIpRange, as the server answers it (StorageNetworkIpRangeResponse)."""

from __future__ import annotations

from cstyped.model import Model


class StorageNetworkIpRange(Model):
    """StorageNetworkIpRange, as the server answers it (StorageNetworkIpRangeResponse).

    Answered by createStorageNetworkIpRange, listStorageNetworkIpRange,
    updateStorageNetworkIpRange.
    """

    id: str
    endip: str | None = None
    gateway: str | None = None
    jobid: str | None = None
    jobstatus: int | None = None
    netmask: str | None = None
    networkid: str | None = None
    podid: str | None = None
    startip: str | None = None
    vlan: int | None = None
    zoneid: str | None = None
