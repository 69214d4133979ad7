# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""Configuration, as the server answers it (ConfigurationResponse)."""

from __future__ import annotations

from cstyped.model import Model
from ..types import ConfigurationScope, ConfigurationValueType


class Configuration(Model):
    """Configuration, as the server answers it (ConfigurationResponse).

    Answered by listConfigurations, resetConfiguration, updateConfiguration.
    """

    id: int | None = None
    name: str
    category: str
    component: str | None = None
    defaultvalue: str | None = None
    description: str | None = None
    displaytext: str | None = None
    group: str | None = None
    isdynamic: bool | None = None
    jobid: str | None = None
    jobstatus: int | None = None
    options: str | None = None
    parent: str | None = None
    scope: ConfigurationScope | None = None
    subgroup: str | None = None
    type: ConfigurationValueType | None = None
    value: str | None = None
