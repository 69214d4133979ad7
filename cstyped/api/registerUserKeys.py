# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""registerUserKeys: Generate a new API key and secret key for a user; the old ones stop
working.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.model import Request

if TYPE_CHECKING:
    from cstyped.answer import Envelope
    from cstyped.client import BaseClient

    from ..models.user_keys import UserKeys


class RegisterUserKeysRequest(Request):
    """The request of registerUserKeys; `client.send` takes it and returns UserKeys."""

    command: ClassVar[str] = "registerUserKeys"
    id: str

    def parse(self, envelope: Envelope) -> UserKeys:
        """Decode the answer."""
        from ..models.user_keys import UserKeys

        return envelope.object(UserKeys)


def register_user_keys(client: BaseClient, *, id: str) -> UserKeys:
    """Generate a new API key and secret key for a user; the old ones stop working.

    Args:
        id: the resource (User id)

    Returns:
        UserKeys.
    """
    return client.send(RegisterUserKeysRequest(id=id))
