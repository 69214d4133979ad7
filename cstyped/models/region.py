# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model


class Region(Model):
    """Region, as the server answers it (RegionResponse).

    Answered by addRegion, listRegions, updateRegion.
    """

    id: int
    """id of the region"""
    name: str
    """name of the region"""
    endpoint: str
    """URL of the region's API"""
    gslbserviceenabled: bool
    """whether the region offers balancing between zones"""
    jobid: str | None = None
    """id of the last job on the region"""
    jobstatus: int | None = None
    """status of the last job on the region: 0 pending, 1 done, 2 failed"""
    portableipserviceenabled: bool
    """whether the region offers portable addresses"""
