# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model


class CustomActionResult(Model):
    """CustomActionResult, as the server answers it (CustomActionResultResponse).

    Answered by runCustomAction.
    """

    id: str
    """id of the custom action result"""
    name: str | None = None
    """name of the custom action result"""
    jobid: str | None = None
    """id of the last job on the custom action result"""
    jobstatus: int | None = None
    """status of the last job on the custom action result: 0 pending, 1 done, 2 failed"""
    result: dict[str, str] | None = None
    """what the action gave"""
    success: bool | None = None
    """whether it went well"""
