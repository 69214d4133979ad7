# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""SiocInfo, as the server answers it (ApiUpdateSiocInfoResponse)."""

from __future__ import annotations

from cstyped.model import Model


class SiocInfo(Model):
    """SiocInfo, as the server answers it (ApiUpdateSiocInfoResponse).

    Answered by updateSiocInfo.
    """

    jobid: str | None = None
    jobstatus: int | None = None
    msg: str | None = None
