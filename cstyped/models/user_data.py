# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from typing import ClassVar

from cstyped.runtime import Model


class UserData(Model):
    """UserData, as the server answers it (UserDataResponse).

    Answered by listCniConfiguration, listUserData, registerCniConfiguration, registerUserData.
    """

    _secrets: ClassVar[frozenset[str]] = frozenset({"userdata"})
    id: str
    """id of the user data"""
    name: str
    """name of the user data"""
    account: str | None = None
    """name of the owning account"""
    accountid: str | None = None
    """id of the owning account"""
    domain: str | None = None
    """name of the owner's domain"""
    domainid: str | None = None
    """id of the owner's domain"""
    domainpath: str | None = None
    """path of the owner's domain, e.g. `ROOT/acme`"""
    hasannotations: bool | None = None
    """whether the user data has annotations"""
    jobid: str | None = None
    """id of the last job on the user data"""
    jobstatus: int | None = None
    """status of the last job on the user data: 0 pending, 1 done, 2 failed"""
    params: str | None = None
    """names of the variables, a comma list"""
    project: str | None = None
    """name of the owning project"""
    projectid: str | None = None
    """id of the owning project"""
    userdata: str | None = None
    """user data for cloud-init, base64-encoded"""
