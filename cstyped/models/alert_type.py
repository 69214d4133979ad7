# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""AlertType, as the server answers it (AlertTypeResponse)."""

from __future__ import annotations

from cstyped.model import Model
from ..types import AlertName


class AlertType(Model):
    """AlertType, as the server answers it (AlertTypeResponse).

    Answered by listAlertTypes.
    """

    name: AlertName
    alerttypeid: int
    jobid: str | None = None
    jobstatus: int | None = None
