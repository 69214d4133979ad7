# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""Alert, as the server answers it (AlertResponse)."""

from __future__ import annotations

from cstyped.model import Model
from datetime import datetime
from ..types import AlertName


class Alert(Model):
    """Alert, as the server answers it (AlertResponse).

    Answered by listAlerts.
    """

    id: str
    name: AlertName | None = None
    description: str
    jobid: str | None = None
    jobstatus: int | None = None
    sent: datetime
    type: int
