# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope

    from ...models.user_keys import UserKeys


class GetUserKeysRequest(Request):
    """The request of getUserKeys; `client.send` takes it and returns UserKeys."""

    command: ClassVar[str] = "getUserKeys"
    wire: ClassVar[Wire] = Wire(repeatable=True)
    id: str
    """the resource (User id)"""

    def parse(self, envelope: Envelope) -> UserKeys:
        """Decode the answer."""
        from ...models.user_keys import UserKeys

        return envelope.object(UserKeys)


def get_user_keys(client: BaseClient, *, id: str) -> UserKeys:
    """Return a user's API key and secret key.

    Since CloudStack 4.10.0.

    Args:
        id: the resource (User id)

    Returns:
        UserKeys.
    """
    return client.send(GetUserKeysRequest(id=id))
