# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Success


class DeleteUserDataRequest(Request):
    """The request of deleteUserData; `client.send` takes it and returns Success."""

    command: ClassVar[str] = "deleteUserData"
    id: str
    """the resource (UserData id)"""
    account: str | None = None
    """name of the owning account; goes together with `domainid`"""
    domainid: str | None = None
    """the domain (Domain id)"""
    projectid: str | None = None
    """the project (Project id)"""

    def parse(self, envelope: Envelope) -> Success:
        """Decode the answer."""
        return envelope.success()


def delete_user_data(
    client: BaseClient,
    *,
    id: str,
    account: str | None = None,
    domainid: str | None = None,
    projectid: str | None = None,
) -> Success:
    """Delete registered user data.

    Since CloudStack 4.18.

    Args:
        id: the resource (UserData id)
        account: name of the owning account; goes together with `domainid`
        domainid: the domain (Domain id)
        projectid: the project (Project id)

    Returns:
        Success.
    """
    return client.send(
        DeleteUserDataRequest(id=id, account=account, domainid=domainid, projectid=projectid)
    )
