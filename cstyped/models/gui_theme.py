# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from datetime import datetime

from cstyped.runtime import Model


class GuiTheme(Model):
    """GuiTheme, as the server answers it (GuiThemeResponse).

    Answered by createGuiTheme, listGuiThemes, updateGuiTheme.
    """

    id: str | None = None
    """the id"""
    name: str | None = None
    """the name"""
    accountids: str | None = None
    """accounts that get the theme, a comma list of ids"""
    commonnames: str | None = None
    """host names that get the theme, a comma list"""
    created: datetime | None = None
    """when it was made"""
    css: str | None = None
    """style sheet of the theme"""
    description: str | None = None
    """free text that explains it"""
    domainids: str | None = None
    """domains that get the theme, a comma list of ids"""
    ispublic: bool | None = None
    """whether the theme is shown before login"""
    jobid: str | None = None
    """the last job on it, by id"""
    jobstatus: int | None = None
    """state of the last job on it: 0 pending, 1 done, 2 failed"""
    jsonconfiguration: str | None = None
    """settings of the theme as JSON text"""
    recursivedomains: bool | None = None
    """whether the domains below get the theme too"""
    removed: datetime | None = None
    """when it was removed"""
