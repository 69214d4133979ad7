# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model

from ..types import ApiParameterType


class ApiParameter(Model):
    """ApiParameter, as the server answers it (ApiParameterResponse)."""

    name: str
    """name as sent"""
    description: str | None = None
    """description of the API parameter"""
    length: int
    """most characters that a value may have"""
    related: str | None = None
    """commands whose answers have such ids, a comma list"""
    required: bool
    """whether it must be given"""
    since: str | None = None
    """release that brought it"""
    type: ApiParameterType
    """type of the value"""
