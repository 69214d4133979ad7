# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from datetime import datetime

from cstyped.runtime import Model

from ..types import AlertName


class Alert(Model):
    """Alert, as the server answers it (AlertResponse).

    Answered by listAlerts.
    """

    id: str
    """the id"""
    name: AlertName | None = None
    """the name"""
    description: str
    """free text that explains it"""
    jobid: str | None = None
    """the last job on it, by id"""
    jobstatus: int | None = None
    """state of the last job on it: 0 pending, 1 done, 2 failed"""
    sent: datetime
    """when the alert was sent"""
    type: int
    """number of the alert type"""
