# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model

from ..types import ConfigurationScope, ConfigurationValueType


class Configuration(Model):
    """Configuration, as the server answers it (ConfigurationResponse).

    Answered by listConfigurations, resetConfiguration, updateConfiguration.
    """

    name: str
    """name of the configuration"""
    category: str
    """category that it belongs to"""
    component: str | None = None
    """part of the server that reads the setting"""
    defaultvalue: str | None = None
    """value as shipped, as text"""
    description: str | None = None
    """description of the configuration"""
    displaytext: str | None = None
    """display text of the configuration"""
    group: str | None = None
    """name of the group"""
    isdynamic: bool
    """whether a change counts without a restart"""
    jobid: str | None = None
    """id of the last job on the configuration"""
    jobstatus: int | None = None
    """status of the last job on the configuration: 0 pending, 1 done, 2 failed"""
    options: str | None = None
    """values that the setting may have, a comma list"""
    parent: str | None = None
    """name of the setting that this one hangs on"""
    scope: ConfigurationScope | None = None
    """levels that can have a value of their own, a comma list"""
    subgroup: str | None = None
    """group within the group"""
    type: ConfigurationValueType | None = None
    """kind of value"""
    value: str | None = None
    """value as text, in the setting's own unit"""
