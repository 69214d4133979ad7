# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

from ...types import CUSTOM_ACTION_RESOURCE_TYPE_VALUES, CustomActionResourceType

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.custom_action import CustomAction


class ListCustomActionsRequest(Request):
    """The request of listCustomActions; `client.send` takes it and returns
    ListResult[CustomAction].
    """

    command: ClassVar[str] = "listCustomActions"
    wire: ClassVar[Wire] = Wire(
        repeatable=True, one_case={"resourcetype": CUSTOM_ACTION_RESOURCE_TYPE_VALUES}
    )
    enabled: bool | None = None
    """only those that are enabled, or only those that are not"""
    extensionid: str | None = None
    """the extension (Extension id)"""
    id: str | None = None
    """only the one with this id (CustomAction id)"""
    keyword: str | None = None
    """only those with this text in their name or another main field"""
    name: str | None = None
    """only those with this name"""
    page: int | None = None
    """which page, from 1; goes together with `pagesize`"""
    pagesize: int | None = None
    """rows per page; goes together with `page`"""
    resourceid: str | None = None
    """only those of this resource"""
    resourcetype: CustomActionResourceType | None = None
    """only those of resources of this type: VirtualMachine"""

    def parse(self, envelope: Envelope) -> ListResult[CustomAction]:
        """Decode the answer."""
        from ...models.custom_action import CustomAction

        return envelope.list(CustomAction)


def list_custom_actions(
    client: BaseClient,
    *,
    enabled: bool | None = None,
    extensionid: str | None = None,
    id: str | None = None,
    keyword: str | None = None,
    name: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    resourceid: str | None = None,
    resourcetype: CustomActionResourceType | None = None,
) -> ListResult[CustomAction]:
    """List the custom actions of extensions.

    Since CloudStack 4.21.0.

    Args:
        enabled: only those that are enabled, or only those that are not
        extensionid: the extension (Extension id)
        id: only the one with this id (CustomAction id)
        keyword: only those with this text in their name or another main field
        name: only those with this name
        page: which page, from 1; goes together with `pagesize`
        pagesize: rows per page; goes together with `page`
        resourceid: only those of this resource
        resourcetype: only those of resources of this type: VirtualMachine

    Returns:
        ListResult[CustomAction]: one answer's rows; `.all()` goes on over every page.
    """
    return client.send(
        ListCustomActionsRequest(
            enabled=enabled,
            extensionid=extensionid,
            id=id,
            keyword=keyword,
            name=name,
            page=page,
            pagesize=pagesize,
            resourceid=resourceid,
            resourcetype=resourcetype,
        )
    )
