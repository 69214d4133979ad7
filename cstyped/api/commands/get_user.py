# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope

    from ...models.user import User


class GetUserRequest(Request):
    """The request of getUser; `client.send` takes it and returns User."""

    command: ClassVar[str] = "getUser"
    wire: ClassVar[Wire] = Wire(secrets=frozenset({"userapikey"}), repeatable=True)
    userapikey: str
    """the user's API key"""

    def parse(self, envelope: Envelope) -> User:
        """Decode the answer."""
        from ...models.user import User

        return envelope.object(User)


def get_user(client: BaseClient, *, userapikey: str) -> User:
    """Find the user that an API key belongs to.

    Args:
        userapikey: the user's API key

    Returns:
        User.
    """
    return client.send(GetUserRequest(userapikey=userapikey))
