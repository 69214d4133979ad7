# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from __future__ import annotations

from typing import TYPE_CHECKING

from cstyped.runtime import Model

if TYPE_CHECKING:
    from cstyped.runtime import deprecated

    class _Description:
        @deprecated("use name instead")
        def __get__(self, model: OsType, owner: object = None) -> str: ...
        def __set__(self, model: OsType, value: str) -> None: ...


class OsType(Model):
    """OsType, as the server answers it (GuestOSResponse).

    Answered by addGuestOs, listOsTypes, updateGuestOs.
    """

    id: str
    """the id"""
    name: str
    """the name"""
    if TYPE_CHECKING:
        description: _Description
        """free text that explains it. Deprecated since 4.19: use name instead; the name is the
        same text
        """
    else:
        description: str
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
