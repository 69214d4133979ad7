# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""UcsManager, as the server answers it (UcsManagerResponse)."""

from __future__ import annotations

from cstyped.model import Model


class UcsManager(Model):
    """UcsManager, as the server answers it (UcsManagerResponse).

    Answered by addUcsManager, listUcsManagers.
    """

    id: str
    name: str | None = None
    jobid: str | None = None
    jobstatus: int | None = None
    url: str | None = None
    zoneid: str | None = None
