# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.tungsten_fabric_application_policy_set import TungstenFabricApplicationPolicySet


class ListTungstenFabricApplicationPolicySetRequest(Request):
    """The request of listTungstenFabricApplicationPolicySet; `client.send` takes it and returns
    ListResult[TungstenFabricApplicationPolicySet].
    """

    command: ClassVar[str] = "listTungstenFabricApplicationPolicySet"
    wire: ClassVar[Wire] = Wire(repeatable=True)
    applicationpolicysetuuid: str | None = None
    """the Tungsten Fabric application policy set"""
    keyword: str | None = None
    """only those with this text in their name or another main field"""
    page: int | None = None
    """which page, from 1; goes together with `pagesize`"""
    pagesize: int | None = None
    """rows per page; goes together with `page`"""
    zoneid: str | None = None
    """only those in this zone"""

    def parse(self, envelope: Envelope) -> ListResult[TungstenFabricApplicationPolicySet]:
        """Decode the answer."""
        from ...models.tungsten_fabric_application_policy_set import (
            TungstenFabricApplicationPolicySet,
        )

        return envelope.list(TungstenFabricApplicationPolicySet)


def list_tungsten_fabric_application_policy_set(
    client: BaseClient,
    *,
    applicationpolicysetuuid: str | None = None,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    zoneid: str | None = None,
) -> ListResult[TungstenFabricApplicationPolicySet]:
    """List Tungsten Fabric application policy sets.

    Args:
        applicationpolicysetuuid: the Tungsten Fabric application policy set
        keyword: only those with this text in their name or another main field
        page: which page, from 1; goes together with `pagesize`
        pagesize: rows per page; goes together with `page`
        zoneid: only those in this zone

    Returns:
        ListResult[TungstenFabricApplicationPolicySet]: one answer's rows; `.all()` goes on over
        every page.
    """
    return client.send(
        ListTungstenFabricApplicationPolicySetRequest(
            applicationpolicysetuuid=applicationpolicysetuuid,
            keyword=keyword,
            page=page,
            pagesize=pagesize,
            zoneid=zoneid,
        )
    )
