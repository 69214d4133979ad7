# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.gui_theme import GuiTheme


class ListGuiThemesRequest(Request):
    """The request of listGuiThemes; `client.send` takes it and returns ListResult[GuiTheme]."""

    command: ClassVar[str] = "listGuiThemes"
    wire: ClassVar[Wire] = Wire(repeatable=True)
    accountid: str | None = None
    """only those of this account (Account id)"""
    commonname: str | None = None
    """internet host name to look for"""
    domainid: str | None = None
    """only those of this domain (Domain id)"""
    id: str | None = None
    """only the one with this id (GuiTheme id)"""
    keyword: str | None = None
    """only those with this text in their name or another main field"""
    listall: bool | None = None
    """all themes, whoever they are for"""
    listonlydefaulttheme: bool | None = None
    """only the default theme"""
    name: str | None = None
    """only those with this name"""
    page: int | None = None
    """which page, from 1; goes together with `pagesize`"""
    pagesize: int | None = None
    """rows per page; goes together with `page`"""
    showpublic: bool | None = None
    """only public themes, or only private ones"""
    showremoved: bool | None = None
    """removed ones too"""

    def parse(self, envelope: Envelope) -> ListResult[GuiTheme]:
        """Decode the answer."""
        from ...models.gui_theme import GuiTheme

        return envelope.list(GuiTheme)


def list_gui_themes(
    client: BaseClient,
    *,
    accountid: str | None = None,
    commonname: str | None = None,
    domainid: str | None = None,
    id: str | None = None,
    keyword: str | None = None,
    listall: bool | None = None,
    listonlydefaulttheme: bool | None = None,
    name: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    showpublic: bool | None = None,
    showremoved: bool | None = None,
) -> ListResult[GuiTheme]:
    """List themes of the web interface.

    Since CloudStack 4.21.0.0.

    Args:
        accountid: only those of this account (Account id)
        commonname: internet host name to look for
        domainid: only those of this domain (Domain id)
        id: only the one with this id (GuiTheme id)
        keyword: only those with this text in their name or another main field
        listall: all themes, whoever they are for
        listonlydefaulttheme: only the default theme
        name: only those with this name
        page: which page, from 1; goes together with `pagesize`
        pagesize: rows per page; goes together with `page`
        showpublic: only public themes, or only private ones
        showremoved: removed ones too

    Returns:
        ListResult[GuiTheme]: one answer's rows; `.all()` goes on over every page.
    """
    return client.send(
        ListGuiThemesRequest(
            accountid=accountid,
            commonname=commonname,
            domainid=domainid,
            id=id,
            keyword=keyword,
            listall=listall,
            listonlydefaulttheme=listonlydefaulttheme,
            name=name,
            page=page,
            pagesize=pagesize,
            showpublic=showpublic,
            showremoved=showremoved,
        )
    )
