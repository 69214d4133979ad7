# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""TemplatePermissions, as the server answers it (TemplatePermissionsResponse)."""

from __future__ import annotations

from cstyped.model import Model


class TemplatePermissions(Model):
    """TemplatePermissions, as the server answers it (TemplatePermissionsResponse).

    Answered by listIsoPermissions, listTemplatePermissions.
    """

    id: str
    account: list[str] | None = None
    domainid: str | None = None
    ispublic: bool | None = None
    jobid: str | None = None
    jobstatus: int | None = None
    projectids: list[str] | None = None
