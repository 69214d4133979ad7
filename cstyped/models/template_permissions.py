# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model


class TemplatePermissions(Model):
    """TemplatePermissions, as the server answers it (TemplatePermissionsResponse).

    Answered by listIsoPermissions, listTemplatePermissions.
    """

    id: str
    """id of the template permissions"""
    account: list[str] | None = None
    """names of the accounts that may use it"""
    domainid: str | None = None
    """id of the owner's domain"""
    ispublic: bool | None = None
    """whether everybody may use it"""
    jobid: str | None = None
    """id of the last job on the template permissions"""
    jobstatus: int | None = None
    """status of the last job on the template permissions: 0 pending, 1 done, 2 failed"""
    projectids: list[str] | None = None
    """ids of the projects that may use it"""
