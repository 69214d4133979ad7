# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model


class NetscalerControlCenter(Model):
    """NetscalerControlCenter, as the server answers it (NetscalerControlCenterResponse).

    Answered by listNetscalerControlCenter, registerNetscalerControlCenter.
    """

    id: str
    """id of the NetScaler control center"""
    ipaddress: str | None = None
    """IP address"""
    jobid: str | None = None
    """id of the last job on the NetScaler control center"""
    jobstatus: int | None = None
    """status of the last job on the NetScaler control center: 0 pending, 1 done, 2 failed"""
    numretries: str | None = None
    """how often a failed request is tried again"""
    username: str | None = None
    """the user name"""
    uuid: str | None = None
    """id of the NetScaler control center"""
