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
    """id of the OS type"""
    name: str
    """name of the OS type"""
    if TYPE_CHECKING:
        description: _Description
        """description of the OS type. Deprecated since 4.19: use name instead; the name is the
        same text
        """
    else:
        description: str
    fordisplay: bool | None = None
    """whether ordinary users see it"""
    isuserdefined: bool | None = None
    """whether it was added by hand instead of shipped"""
    jobid: str | None = None
    """id of the last job on the OS type"""
    jobstatus: int | None = None
    """status of the last job on the OS type: 0 pending, 1 done, 2 failed"""
    oscategoryid: str
    """id of the OS category"""
    oscategoryname: str | None = None
    """name of the OS category"""
