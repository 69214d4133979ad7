# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""CloudianStatus, as the server answers it (CloudianEnabledResponse)."""

from __future__ import annotations

from cstyped.model import Model


class CloudianStatus(Model):
    """CloudianStatus, as the server answers it (CloudianEnabledResponse).

    Answered by cloudianIsEnabled.
    """

    enabled: bool | None = None
    jobid: str | None = None
    jobstatus: int | None = None
    url: str | None = None
