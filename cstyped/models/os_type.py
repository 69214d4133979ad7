# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from __future__ import annotations

from cstyped.runtime import Model


class OsType(Model):
    """OsType, as the server answers it (GuestOSResponse).

    Answered by addGuestOs, listOsTypes, updateGuestOs.
    """

    id: str
    """the id"""
    name: str
    """the name"""
    description: str
    """free text that explains it"""
    fordisplay: bool | None = None
    """whether ordinary users see it"""
    isuserdefined: bool | None = None
    """whether it was added by hand instead of shipped"""
    jobid: str | None = None
    """the last job on it, by id"""
    jobstatus: int | None = None
    """state of the last job on it: 0 pending, 1 done, 2 failed"""
    oscategoryid: str
    """the OS category, by id"""
    oscategoryname: str | None = None
    """the OS category, by name"""
