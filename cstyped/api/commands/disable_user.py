# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.user import User


class DisableUserRequest(Request):
    """The request of disableUser; `client.send` takes it and returns Job[User]."""

    command: ClassVar[str] = "disableUser"
    id: str
    """the resource (User id)"""

    def parse(self, envelope: Envelope) -> Job[User]:
        """Decode the answer."""
        from ...models.user import User

        return envelope.job(User)


def disable_user(client: BaseClient, *, id: str) -> Job[User]:
    """Bar a user from logging in and calling the API.

    Args:
        id: the resource (User id)

    Returns:
        The job; `.result()` waits for it and gives the User.
    """
    return client.send(DisableUserRequest(id=id))
