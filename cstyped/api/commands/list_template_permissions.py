# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope

    from ...models.template_permissions import TemplatePermissions


class ListTemplatePermissionsRequest(Request):
    """The request of listTemplatePermissions; `client.send` takes it and returns
    TemplatePermissions.
    """

    command: ClassVar[str] = "listTemplatePermissions"
    wire: ClassVar[Wire] = Wire(repeatable=True)
    id: str
    """only the one with this id (Template id)"""

    def parse(self, envelope: Envelope) -> TemplatePermissions:
        """Decode the answer."""
        from ...models.template_permissions import TemplatePermissions

        return envelope.object(TemplatePermissions)


def list_template_permissions(client: BaseClient, *, id: str) -> TemplatePermissions:
    """List the accounts and projects that a template is shared with.

    Args:
        id: only the one with this id (Template id)

    Returns:
        TemplatePermissions.
    """
    return client.send(ListTemplatePermissionsRequest(id=id))
