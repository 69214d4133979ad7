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
    """the id"""
    name: str
    """the name"""
    created: datetime
    """when it was made"""
    description: str | None = None
    """free text that explains it"""
    details: dict[str, str] | None = None
    """further facts by key"""
    isuserdefined: bool | None = None
    """whether it was added by hand instead of shipped"""
    jobid: str | None = None
    """the last job on it, by id"""
    jobstatus: int | None = None
    """state of the last job on it: 0 pending, 1 done, 2 failed"""
    orchestratorrequirespreparevm: bool | None = None
    """whether an orchestrator extension is asked before each start"""
    path: str | None = None
    """path of the entry script"""
    pathready: bool | None = None
    """whether every management server has the files"""
    removed: datetime | None = None
    """when it was removed"""
    resources: list[ExtensionResource] | None = None
    """what the extension is registered with"""
    state: ExtensionState
    """the state"""
    type: ExtensionType
    """the kind"""
