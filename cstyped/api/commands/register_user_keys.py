# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope

    from ...models.new_user_keys import NewUserKeys


class RegisterUserKeysRequest(Request):
    """The request of registerUserKeys; `client.send` takes it and returns NewUserKeys."""

    command: ClassVar[str] = "registerUserKeys"
    id: str
    """the resource (User id)"""

    def parse(self, envelope: Envelope) -> NewUserKeys:
        """Decode the answer."""
        from ...models.new_user_keys import NewUserKeys

        return envelope.object(NewUserKeys)


def register_user_keys(client: BaseClient, *, id: str) -> NewUserKeys:
    """Generate a new API key and secret key for a user; the old ones stop working.

    Args:
        id: the resource (User id)

    Returns:
        NewUserKeys.
    """
    return client.send(RegisterUserKeysRequest(id=id))
