# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from datetime import datetime

from cstyped.runtime import Model


class GuiTheme(Model):
    """GuiTheme, as the server answers it (GuiThemeResponse).

    Answered by createGuiTheme, listGuiThemes, updateGuiTheme.
    """

    id: str | None = None
    """id of the GUI theme"""
    name: str | None = None
    """name of the GUI theme"""
    accountids: str | None = None
    """accounts that get the theme, a comma list of ids"""
    commonnames: str | None = None
    """host names that get the theme, a comma list"""
    created: datetime | None = None
    """when the GUI theme was created"""
    css: str | None = None
    """style sheet of the theme"""
    description: str | None = None
    """description of the GUI theme"""
    domainids: str | None = None
    """domains that get the theme, a comma list of ids"""
    ispublic: bool | None = None
    """whether the theme is shown before login"""
    jobid: str | None = None
    """id of the last job on the GUI theme"""
    jobstatus: int | None = None
    """status of the last job on the GUI theme: 0 pending, 1 done, 2 failed"""
    jsonconfiguration: str | None = None
    """settings of the theme as JSON text"""
    recursivedomains: bool | None = None
    """whether the domains below get the theme too"""
    removed: datetime | None = None
    """when the GUI theme was removed"""
