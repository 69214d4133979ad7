# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""GuiTheme, as the server answers it (GuiThemeResponse)."""

from __future__ import annotations

from cstyped.model import Model
from datetime import datetime


class GuiTheme(Model):
    """GuiTheme, as the server answers it (GuiThemeResponse).

    Answered by createGuiTheme, listGuiThemes, updateGuiTheme.
    """

    id: str
    name: str | None = None
    accountids: str | None = None
    commonnames: str | None = None
    created: datetime | None = None
    css: str | None = None
    description: str | None = None
    domainids: str | None = None
    ispublic: bool | None = None
    jobid: str | None = None
    jobstatus: int | None = None
    jsonconfiguration: str | None = None
    recursivedomains: bool | None = None
    removed: datetime | None = None
