# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import CommaList, Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope

    from ...models.gui_theme import GuiTheme


class UpdateGuiThemeRequest(Request):
    """The request of updateGuiTheme; `client.send` takes it and returns GuiTheme."""

    command: ClassVar[str] = "updateGuiTheme"
    wire: ClassVar[Wire] = Wire(
        empty_lists={"accountids": "clears", "commonnames": "clears", "domainids": "clears"}
    )
    id: str
    """the resource (GuiTheme id)"""
    accountids: CommaList[str] | None = None
    """accounts that get the theme, a comma list of ids; an empty list leaves none"""
    commonnames: CommaList[str] | None = None
    """host names that get the theme, a comma list; `*` may stand in front; an empty list leaves
    none
    """
    css: str | None = None
    """style sheet of the theme"""
    description: str | None = None
    """free text that explains it"""
    domainids: CommaList[str] | None = None
    """domains that get the theme, a comma list of ids; an empty list leaves none"""
    ispublic: bool | None = None
    """show the theme before login, to whoever comes by its host name"""
    jsonconfiguration: str | None = None
    """settings of the theme as JSON text"""
    name: str | None = None
    """the name"""
    recursivedomains: bool | None = None
    """the domains below get the theme too"""

    def parse(self, envelope: Envelope) -> GuiTheme:
        """Decode the answer."""
        from ...models.gui_theme import GuiTheme

        return envelope.object(GuiTheme)


def update_gui_theme(
    client: BaseClient,
    *,
    id: str,
    accountids: CommaList[str] | None = None,
    commonnames: CommaList[str] | None = None,
    css: str | None = None,
    description: str | None = None,
    domainids: CommaList[str] | None = None,
    ispublic: bool | None = None,
    jsonconfiguration: str | None = None,
    name: str | None = None,
    recursivedomains: bool | None = None,
) -> GuiTheme:
    """Change a theme of the web interface.

    Since CloudStack 4.21.0.0.

    Args:
        id: the resource (GuiTheme id)
        accountids: accounts that get the theme, a comma list of ids; an empty list leaves none
        commonnames: host names that get the theme, a comma list; `*` may stand in front; an
            empty list leaves none
        css: style sheet of the theme
        description: free text that explains it
        domainids: domains that get the theme, a comma list of ids; an empty list leaves none
        ispublic: show the theme before login, to whoever comes by its host name
        jsonconfiguration: settings of the theme as JSON text
        name: the name
        recursivedomains: the domains below get the theme too

    Returns:
        GuiTheme.
    """
    return client.send(
        UpdateGuiThemeRequest(
            id=id,
            accountids=accountids,
            commonnames=commonnames,
            css=css,
            description=description,
            domainids=domainids,
            ispublic=ispublic,
            jsonconfiguration=jsonconfiguration,
            name=name,
            recursivedomains=recursivedomains,
        )
    )
