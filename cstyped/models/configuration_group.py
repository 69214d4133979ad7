# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model

from .configuration_sub_group import ConfigurationSubGroup


class ConfigurationGroup(Model):
    """ConfigurationGroup, as the server answers it (ConfigurationGroupResponse).

    Answered by listConfigurationGroups.
    """

    name: str
    """the name"""
    description: str | None = None
    """free text that explains it"""
    jobid: str | None = None
    """the last job on it, by id"""
    jobstatus: int | None = None
    """state of the last job on it: 0 pending, 1 done, 2 failed"""
    precedence: int | None = None
    """number that orders it; smaller comes first"""
    subgroup: list[ConfigurationSubGroup]
    """groups within it"""
