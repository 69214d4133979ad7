# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""ConfigurationGroup, as the server answers it (ConfigurationGroupResponse)."""

from __future__ import annotations

from cstyped.model import Model
from .configuration_sub_group import ConfigurationSubGroup


class ConfigurationGroup(Model):
    """ConfigurationGroup, as the server answers it (ConfigurationGroupResponse).

    Answered by listConfigurationGroups.
    """

    name: str | None = None
    description: str | None = None
    jobid: str | None = None
    jobstatus: int | None = None
    precedence: int | None = None
    subgroup: list[ConfigurationSubGroup] | None = None
