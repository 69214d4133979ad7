# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from datetime import datetime

from cstyped.runtime import Model

from ..types import CustomActionResourceType, RoleType
from .custom_action_parameter import CustomActionParameter


class CustomAction(Model):
    """CustomAction, as the server answers it (ExtensionCustomActionResponse).

    Answered by addCustomAction, listCustomActions, updateCustomAction.
    """

    id: str
    """id of the custom action"""
    name: str
    """name of the custom action"""
    allowedroletypes: list[RoleType] | None = None
    """role types whose users may run the action"""
    created: datetime
    """when the custom action was created"""
    description: str | None = None
    """description of the custom action"""
    details: dict[str, str] | None = None
    """settings of the action"""
    enabled: bool
    """whether it is switched on"""
    errormessage: str | None = None
    """text to show when the action fails"""
    extensionid: str | None = None
    """id of the extension"""
    extensionname: str | None = None
    """name of the extension"""
    jobid: str | None = None
    """id of the last job on the custom action"""
    jobstatus: int | None = None
    """status of the last job on the custom action: 0 pending, 1 done, 2 failed"""
    parameters: list[CustomActionParameter] | None = None
    """what the action asks for"""
    resourcetype: CustomActionResourceType | None = None
    """kind of resource"""
    successmessage: str | None = None
    """text to show when the action succeeds"""
    timeout: int | None = None
    """seconds that the action may take"""
