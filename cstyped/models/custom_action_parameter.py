# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model

from ..types import CustomActionParameterType, CustomActionValidationFormat


class CustomActionParameter(Model):
    """CustomActionParameter, as the server answers it (ExtensionCustomActionParameterResponse)."""

    name: str | None = None
    """name of the custom action parameter"""
    required: bool | None = None
    """whether it must be given"""
    type: CustomActionParameterType | None = None
    """type of the custom action parameter"""
    validationformat: CustomActionValidationFormat | None = None
    """form that a value must have"""
    valueoptions: list[str | int | float] | None = None
    """values to choose from"""
