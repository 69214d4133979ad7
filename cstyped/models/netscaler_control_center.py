# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model


class NetscalerControlCenter(Model):
    """NetscalerControlCenter, as the server answers it (NetscalerControlCenterResponse).

    Answered by listNetscalerControlCenter, registerNetscalerControlCenter.
    """

    id: str
    """the id"""
    ipaddress: str | None = None
    """IP address"""
    jobid: str | None = None
    """the last job on it, by id"""
    jobstatus: int | None = None
    """state of the last job on it: 0 pending, 1 done, 2 failed"""
    numretries: str | None = None
    """how often a failed request is tried again"""
    username: str | None = None
    """the user name"""
    uuid: str | None = None
    """the id"""
