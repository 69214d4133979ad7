# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""CustomAction, as the server answers it (ExtensionCustomActionResponse)."""

from __future__ import annotations

from cstyped.model import Model
from datetime import datetime
from ..types import CustomActionResourceType, RoleType
from .custom_action_parameter import CustomActionParameter


class CustomAction(Model):
    """CustomAction, as the server answers it (ExtensionCustomActionResponse).

    Answered by addCustomAction, listCustomActions, updateCustomAction.
    """

    id: str
    name: str | None = None
    allowedroletypes: list[RoleType] | None = None
    created: datetime | None = None
    description: str | None = None
    details: dict[str, str] | None = None
    enabled: bool | None = None
    errormessage: str | None = None
    extensionid: str | None = None
    extensionname: str | None = None
    jobid: str | None = None
    jobstatus: int | None = None
    parameters: list[CustomActionParameter] | None = None
    resourcetype: CustomActionResourceType | None = None
    successmessage: str | None = None
    timeout: int | None = None
