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
    """the id"""
    name: str
    """the name"""
    allowedroletypes: list[RoleType] | None = None
    """role types whose users may run the action"""
    created: datetime
    """when it was made"""
    description: str | None = None
    """free text that explains it"""
    details: dict[str, str] | None = None
    """settings of the action"""
    enabled: bool
    """whether it is switched on"""
    errormessage: str | None = None
    """text to show when the action fails"""
    extensionid: str | None = None
    """the extension, by id"""
    extensionname: str | None = None
    """the extension, by name"""
    jobid: str | None = None
    """the last job on it, by id"""
    jobstatus: int | None = None
    """state of the last job on it: 0 pending, 1 done, 2 failed"""
    parameters: list[CustomActionParameter] | None = None
    """what the action asks for"""
    resourcetype: CustomActionResourceType | None = None
    """kind of resource"""
    successmessage: str | None = None
    """text to show when the action succeeds"""
    timeout: int | None = None
    """seconds that the action may take"""
