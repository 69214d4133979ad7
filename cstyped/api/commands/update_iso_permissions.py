# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import CommaList, Request, Wire

from ...types import LAUNCH_PERMISSION_OPERATION_VALUES, LaunchPermissionOperation

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Success


class UpdateIsoPermissionsRequest(Request):
    """The request of updateIsoPermissions; `client.send` takes it and returns Success."""

    command: ClassVar[str] = "updateIsoPermissions"
    wire: ClassVar[Wire] = Wire(
        empty_lists={"accounts": "omitted", "projectids": "omitted"},
        any_case={"op": LAUNCH_PERMISSION_OPERATION_VALUES},
    )
    id: str
    """the resource (Template id)"""
    accounts: CommaList[str] | None = None
    """names of accounts"""
    isextractable: bool | None = None
    """allow downloads"""
    isfeatured: bool | None = None
    """show it among the featured ones"""
    ispublic: bool | None = None
    """open to everybody"""
    op: LaunchPermissionOperation | None = None
    """add, remove or reset permissions: add, remove or reset, in upper or lower case"""
    projectids: CommaList[str] | None = None
    """ids of projects (Project ids)"""

    def parse(self, envelope: Envelope) -> Success:
        """Decode the answer."""
        return envelope.success()


def update_iso_permissions(
    client: BaseClient,
    *,
    id: str,
    accounts: CommaList[str] | None = None,
    isextractable: bool | None = None,
    isfeatured: bool | None = None,
    ispublic: bool | None = None,
    op: LaunchPermissionOperation | None = None,
    projectids: CommaList[str] | None = None,
) -> Success:
    """Share an ISO with accounts or projects, or make it public or featured.

    Args:
        id: the resource (Template id)
        accounts: names of accounts
        isextractable: allow downloads
        isfeatured: show it among the featured ones
        ispublic: open to everybody
        op: add, remove or reset permissions: add, remove or reset, in upper or lower case
        projectids: ids of projects (Project ids)

    Returns:
        Success.
    """
    return client.send(
        UpdateIsoPermissionsRequest(
            id=id,
            accounts=accounts,
            isextractable=isextractable,
            isfeatured=isfeatured,
            ispublic=ispublic,
            op=op,
            projectids=projectids,
        )
    )
