# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""NetworkIsolationMethod, as the server answers it (IsolationMethodResponse)."""

from __future__ import annotations

from cstyped.model import Model
from ..types import NetworkIsolationType


class NetworkIsolationMethod(Model):
    """NetworkIsolationMethod, as the server answers it (IsolationMethodResponse).

    Answered by listNetworkIsolationMethods.
    """

    name: NetworkIsolationType | None = None
    jobid: str | None = None
    jobstatus: int | None = None
