# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""UserData, as the server answers it (UserDataResponse)."""

from __future__ import annotations

from cstyped.model import Model


class UserData(Model):
    """UserData, as the server answers it (UserDataResponse).

    Answered by listCniConfiguration, listUserData, registerCniConfiguration, registerUserData.
    """

    id: str
    name: str | None = None
    account: str | None = None
    accountid: str | None = None
    domain: str | None = None
    domainid: str | None = None
    domainpath: str | None = None
    hasannotations: bool | None = None
    jobid: str | None = None
    jobstatus: int | None = None
    params: str | None = None
    project: str | None = None
    projectid: str | None = None
    userdata: str | None = None
