# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from datetime import datetime

from cstyped.runtime import Model

from ..types import AlertName


class Alert(Model):
    """Alert, as the server answers it (AlertResponse).

    Answered by listAlerts.
    """

    id: str
    """id of the alert"""
    name: AlertName | None = None
    """name of the alert"""
    description: str
    """description of the alert"""
    jobid: str | None = None
    """id of the last job on the alert"""
    jobstatus: int | None = None
    """status of the last job on the alert: 0 pending, 1 done, 2 failed"""
    sent: datetime
    """when the alert was sent"""
    type: int
    """number of the alert type"""
