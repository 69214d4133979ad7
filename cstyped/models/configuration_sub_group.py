# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model


class ConfigurationSubGroup(Model):
    """ConfigurationSubGroup, as the server answers it (ConfigurationSubGroupResponse)."""

    name: str
    """name of the configuration sub group"""
    precedence: int | None = None
    """number that orders it; smaller comes first"""
