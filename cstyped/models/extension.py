# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from datetime import datetime

from cstyped.runtime import Model

from ..types import ExtensionState, ExtensionType
from .extension_resource import ExtensionResource


class Extension(Model):
    """Extension, as the server answers it (ExtensionResponse).

    Answered by createExtension, listExtensions, registerExtension, unregisterExtension,
    updateExtension.
    """

    id: str
    """id of the extension"""
    name: str
    """name of the extension"""
    created: datetime
    """when the extension was created"""
    description: str | None = None
    """description of the extension"""
    details: dict[str, str] | None = None
    """further facts by key"""
    isuserdefined: bool | None = None
    """whether it was added by hand instead of shipped"""
    jobid: str | None = None
    """id of the last job on the extension"""
    jobstatus: int | None = None
    """status of the last job on the extension: 0 pending, 1 done, 2 failed"""
    orchestratorrequirespreparevm: bool | None = None
    """whether an orchestrator extension is asked before each start"""
    path: str | None = None
    """path of the entry script"""
    pathready: bool | None = None
    """whether every management server has the files"""
    removed: datetime | None = None
    """when the extension was removed"""
    resources: list[ExtensionResource] | None = None
    """what the extension is registered with"""
    state: ExtensionState
    """state of the extension"""
    type: ExtensionType
    """type of the extension"""
