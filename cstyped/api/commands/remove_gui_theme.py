# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Success


class RemoveGuiThemeRequest(Request):
    """The request of removeGuiTheme; `client.send` takes it and returns Success."""

    command: ClassVar[str] = "removeGuiTheme"
    id: str
    """the resource (GuiTheme id)"""

    def parse(self, envelope: Envelope) -> Success:
        """Decode the answer."""
        return envelope.success()


def remove_gui_theme(client: BaseClient, *, id: str) -> Success:
    """Delete a theme of the web interface.

    Since CloudStack 4.21.0.0.

    Args:
        id: the resource (GuiTheme id)

    Returns:
        Success.
    """
    return client.send(RemoveGuiThemeRequest(id=id))
