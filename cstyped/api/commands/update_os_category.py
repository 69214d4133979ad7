# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope

    from ...models.os_category import OsCategory


class UpdateOsCategoryRequest(Request):
    """The request of updateOsCategory; `client.send` takes it and returns OsCategory."""

    command: ClassVar[str] = "updateOsCategory"
    id: str
    """the resource (OsCategory id)"""
    isfeatured: bool | None = None
    """show it among the featured ones"""
    name: str | None = None
    """the name"""
    sortkey: int | None = None
    """place in listings; by default smaller comes first"""

    def parse(self, envelope: Envelope) -> OsCategory:
        """Decode the answer."""
        from ...models.os_category import OsCategory

        return envelope.object(OsCategory)


def update_os_category(
    client: BaseClient,
    *,
    id: str,
    isfeatured: bool | None = None,
    name: str | None = None,
    sortkey: int | None = None,
) -> OsCategory:
    """Change a guest OS category's name, order or featured mark.

    Since CloudStack 4.21.0.

    Args:
        id: the resource (OsCategory id)
        isfeatured: show it among the featured ones
        name: the name
        sortkey: place in listings; by default smaller comes first

    Returns:
        OsCategory.
    """
    return client.send(
        UpdateOsCategoryRequest(id=id, isfeatured=isfeatured, name=name, sortkey=sortkey)
    )
