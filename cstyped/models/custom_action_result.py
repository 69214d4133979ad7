# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model


class CustomActionResult(Model):
    """CustomActionResult, as the server answers it (CustomActionResultResponse).

    Answered by runCustomAction.
    """

    id: str
    """the id"""
    name: str | None = None
    """the name"""
    jobid: str | None = None
    """the last job on it, by id"""
    jobstatus: int | None = None
    """state of the last job on it: 0 pending, 1 done, 2 failed"""
    result: dict[str, str] | None = None
    """what the action gave"""
    success: bool | None = None
    """whether it went well"""
