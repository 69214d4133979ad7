# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model

from ..types import AlertName


class AlertType(Model):
    """AlertType, as the server answers it (AlertTypeResponse).

    Answered by listAlertTypes.
    """

    name: AlertName
    """name of the alert type"""
    alerttypeid: int
    """number of the alert type"""
    jobid: str | None = None
    """id of the last job on the alert type"""
    jobstatus: int | None = None
    """status of the last job on the alert type: 0 pending, 1 done, 2 failed"""
