# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from datetime import datetime

from cstyped.runtime import Model


class QuarantinedIp(Model):
    """QuarantinedIp, as the server answers it (IpQuarantineResponse).

    Answered by listQuarantinedIps, updateQuarantinedIp.
    """

    id: str
    """id of the quarantined IP"""
    created: datetime | None = None
    """when the quarantined IP was created"""
    enddate: datetime | None = None
    """when the quarantine ends"""
    ipaddress: str | None = None
    """the address that is held back"""
    jobid: str | None = None
    """id of the last job on the quarantined IP"""
    jobstatus: int | None = None
    """status of the last job on the quarantined IP: 0 pending, 1 done, 2 failed"""
    previousownerid: str | None = None
    """id of the account that had the address"""
    previousownername: str | None = None
    """name of the account that had the address"""
    removalreason: str | None = None
    """why the quarantine ended early"""
    removed: datetime | None = None
    """when the quarantined IP was removed"""
    removeraccountid: str | None = None
    """id of the account that ended the quarantine"""
