# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope

    from ...models.os_category import OsCategory


class AddOsCategoryRequest(Request):
    """The request of addOsCategory; `client.send` takes it and returns OsCategory."""

    command: ClassVar[str] = "addOsCategory"
    name: str
    """the name"""
    isfeatured: bool | None = None
    """show it among the featured ones"""

    def parse(self, envelope: Envelope) -> OsCategory:
        """Decode the answer."""
        from ...models.os_category import OsCategory

        return envelope.object(OsCategory)


def add_os_category(client: BaseClient, *, name: str, isfeatured: bool | None = None) -> OsCategory:
    """Create a category to group guest OS types in.

    Since CloudStack 4.21.0.

    Args:
        name: the name
        isfeatured: show it among the featured ones

    Returns:
        OsCategory.
    """
    return client.send(AddOsCategoryRequest(name=name, isfeatured=isfeatured))
