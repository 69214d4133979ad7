# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.configuration_group import ConfigurationGroup


class ListConfigurationGroupsRequest(Request):
    """The request of listConfigurationGroups; `client.send` takes it and returns
    ListResult[ConfigurationGroup].
    """

    command: ClassVar[str] = "listConfigurationGroups"
    wire: ClassVar[Wire] = Wire(repeatable=True)
    group: str | None = None
    """only those in the group of this name"""
    keyword: str | None = None
    """only those with this text in their name or another main field"""
    page: int | None = None
    """which page, from 1; goes together with `pagesize`"""
    pagesize: int | None = None
    """rows per page; goes together with `page`"""

    def parse(self, envelope: Envelope) -> ListResult[ConfigurationGroup]:
        """Decode the answer."""
        from ...models.configuration_group import ConfigurationGroup

        return envelope.list(ConfigurationGroup)


def list_configuration_groups(
    client: BaseClient,
    *,
    group: str | None = None,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
) -> ListResult[ConfigurationGroup]:
    """List the groups that settings are sorted into.

    Since CloudStack 4.18.0.

    Args:
        group: only those in the group of this name
        keyword: only those with this text in their name or another main field
        page: which page, from 1; goes together with `pagesize`
        pagesize: rows per page; goes together with `page`

    Returns:
        ListResult[ConfigurationGroup]: one answer's rows; `.all()` goes on over every page.
    """
    return client.send(
        ListConfigurationGroupsRequest(group=group, keyword=keyword, page=page, pagesize=pagesize)
    )
