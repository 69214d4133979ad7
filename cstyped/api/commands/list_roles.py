# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

from ...types import ROLE_STATE_VALUES, ROLE_TYPE_VALUES, RoleState, RoleType

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.role import Role


class ListRolesRequest(Request):
    """The request of listRoles; `client.send` takes it and returns ListResult[Role]."""

    command: ClassVar[str] = "listRoles"
    wire: ClassVar[Wire] = Wire(
        repeatable=True, any_case={"state": ROLE_STATE_VALUES}, one_case={"type": ROLE_TYPE_VALUES}
    )
    id: str | None = None
    """only the one with this id (Role id)"""
    keyword: str | None = None
    """only those with this text in their name or another main field"""
    name: str | None = None
    """only those with this name"""
    page: int | None = None
    """which page, from 1; goes together with `pagesize`"""
    pagesize: int | None = None
    """rows per page; goes together with `page`"""
    state: RoleState | None = None
    """only those in this state: enabled or disabled, in upper or lower case"""
    type: RoleType | None = None
    """role type: Admin, ResourceAdmin, DomainAdmin, User or Unknown"""

    def parse(self, envelope: Envelope) -> ListResult[Role]:
        """Decode the answer."""
        from ...models.role import Role

        return envelope.list(Role)


def list_roles(
    client: BaseClient,
    *,
    id: str | None = None,
    keyword: str | None = None,
    name: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    state: RoleState | None = None,
    type: RoleType | None = None,
) -> ListResult[Role]:
    """List roles that accounts can have.

    Since CloudStack 4.9.0.

    Args:
        id: only the one with this id (Role id)
        keyword: only those with this text in their name or another main field
        name: only those with this name
        page: which page, from 1; goes together with `pagesize`
        pagesize: rows per page; goes together with `page`
        state: only those in this state: enabled or disabled, in upper or lower case
        type: role type: Admin, ResourceAdmin, DomainAdmin, User or Unknown

    Returns:
        ListResult[Role]: one answer's rows; `.all()` goes on over every page.
    """
    return client.send(
        ListRolesRequest(
            id=id, keyword=keyword, name=name, page=page, pagesize=pagesize, state=state, type=type
        )
    )
