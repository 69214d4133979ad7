# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""TungstenFabricLbHealthMonitor, as the server answers it (TungstenFabricLBHealthMonitorResponse)."""

from __future__ import annotations

from cstyped.model import Model
from ..types import TungstenHttpMethod, TungstenMonitorType


class TungstenFabricLbHealthMonitor(Model):
    """TungstenFabricLbHealthMonitor, as the server answers it (TungstenFabricLBHealthMonitorResponse).

    Answered by listTungstenFabricLBHealthMonitor, updateTungstenFabricLBHealthMonitor.
    """

    id: int
    expectedcode: str | None = None
    httpmethod: TungstenHttpMethod | None = None
    interval: int | None = None
    jobid: str | None = None
    jobstatus: int | None = None
    lbruleid: str | None = None
    retry: int | None = None
    timeout: int | None = None
    type: TungstenMonitorType | None = None
    urlpath: str | None = None
    uuid: str | None = None
    zoneid: int | None = None
    zonename: str | None = None
