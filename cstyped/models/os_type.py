# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""OsType, as the server answers it (GuestOSResponse)."""

from __future__ import annotations

from cstyped.model import Model


class OsType(Model):
    """OsType, as the server answers it (GuestOSResponse).

    Answered by addGuestOs, listOsTypes, updateGuestOs.
    """

    id: str
    name: str | None = None
    description: str
    fordisplay: bool | None = None
    isuserdefined: bool | None = None
    jobid: str | None = None
    jobstatus: int | None = None
    oscategoryid: str | None = None
    oscategoryname: str | None = None
