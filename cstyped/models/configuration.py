# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model

from ..types import ConfigurationScope, ConfigurationValueType


class Configuration(Model):
    """Configuration, as the server answers it (ConfigurationResponse).

    Answered by listConfigurations, resetConfiguration, updateConfiguration.
    """

    name: str
    """the name"""
    category: str
    """category that it belongs to"""
    component: str | None = None
    """part of the server that reads the setting"""
    defaultvalue: str | None = None
    """value as shipped, as text"""
    description: str | None = None
    """free text that explains it"""
    displaytext: str | None = None
    """longer name for people to read"""
    group: str | None = None
    """the group, by name"""
    isdynamic: bool
    """whether a change counts without a restart"""
    jobid: str | None = None
    """the last job on it, by id"""
    jobstatus: int | None = None
    """state of the last job on it: 0 pending, 1 done, 2 failed"""
    options: str | None = None
    """values that the setting may have, a comma list"""
    parent: str | None = None
    """the setting that this one hangs on, by name"""
    scope: ConfigurationScope | None = None
    """levels that can have a value of their own, a comma list"""
    subgroup: str | None = None
    """group within the group"""
    type: ConfigurationValueType | None = None
    """kind of value"""
    value: str | None = None
    """value as text, in the setting's own unit"""
