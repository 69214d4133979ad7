# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model

from .configuration_sub_group import ConfigurationSubGroup


class ConfigurationGroup(Model):
    """ConfigurationGroup, as the server answers it (ConfigurationGroupResponse).

    Answered by listConfigurationGroups.
    """

    name: str
    """name of the configuration group"""
    description: str | None = None
    """description of the configuration group"""
    jobid: str | None = None
    """id of the last job on the configuration group"""
    jobstatus: int | None = None
    """status of the last job on the configuration group: 0 pending, 1 done, 2 failed"""
    precedence: int | None = None
    """number that orders it; smaller comes first"""
    subgroup: list[ConfigurationSubGroup]
    """groups within it"""
