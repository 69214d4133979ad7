# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from typing import ClassVar

from cstyped.runtime import Model


class UserData(Model):
    """UserData, as the server answers it (UserDataResponse).

    Answered by listCniConfiguration, listUserData, registerCniConfiguration, registerUserData.
    """

    _secrets: ClassVar[frozenset[str]] = frozenset({"userdata"})
    id: str
    """the id"""
    name: str
    """the name"""
    account: str | None = None
    """the owning account, by name"""
    accountid: str | None = None
    """the owning account, by id"""
    domain: str | None = None
    """the owner's domain, by name"""
    domainid: str | None = None
    """the owner's domain, by id"""
    domainpath: str | None = None
    """path of the owner's domain, e.g. `ROOT/acme`"""
    hasannotations: bool | None = None
    """whether there are notes on it"""
    jobid: str | None = None
    """the last job on it, by id"""
    jobstatus: int | None = None
    """state of the last job on it: 0 pending, 1 done, 2 failed"""
    params: str | None = None
    """names of the variables, a comma list"""
    project: str | None = None
    """the owning project, by name"""
    projectid: str | None = None
    """the owning project, by id"""
    userdata: str | None = None
    """user data for cloud-init, base64-encoded"""
