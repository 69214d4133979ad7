# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model


class TemplatePermissions(Model):
    """TemplatePermissions, as the server answers it (TemplatePermissionsResponse).

    Answered by listIsoPermissions, listTemplatePermissions.
    """

    id: str
    """the id"""
    account: list[str] | None = None
    """names of the accounts that may use it"""
    domainid: str | None = None
    """the owner's domain, by id"""
    ispublic: bool | None = None
    """whether everybody may use it"""
    jobid: str | None = None
    """the last job on it, by id"""
    jobstatus: int | None = None
    """state of the last job on it: 0 pending, 1 done, 2 failed"""
    projectids: list[str] | None = None
    """ids of the projects that may use it"""
