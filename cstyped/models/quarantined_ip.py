# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from datetime import datetime

from cstyped.runtime import Model


class QuarantinedIp(Model):
    """QuarantinedIp, as the server answers it (IpQuarantineResponse).

    Answered by listQuarantinedIps, updateQuarantinedIp.
    """

    id: str
    """the id"""
    created: datetime | None = None
    """when it was made"""
    enddate: datetime | None = None
    """when the quarantine ends"""
    ipaddress: str | None = None
    """the address that is held back"""
    jobid: str | None = None
    """the last job on it, by id"""
    jobstatus: int | None = None
    """state of the last job on it: 0 pending, 1 done, 2 failed"""
    previousownerid: str | None = None
    """the account that had the address, by id"""
    previousownername: str | None = None
    """the account that had the address, by name"""
    removalreason: str | None = None
    """why the quarantine ended early"""
    removed: datetime | None = None
    """when it was removed"""
    removeraccountid: str | None = None
    """the account that ended the quarantine, by id"""
