# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope

    from ...models.logout import Logout


class LogoutRequest(Request):
    """The request of logout; `client.send` takes it and returns Logout."""

    command: ClassVar[str] = "logout"

    def parse(self, envelope: Envelope) -> Logout:
        """Decode the answer."""
        from ...models.logout import Logout

        return envelope.inline(Logout)


def logout(client: BaseClient) -> Logout:
    """End the caller's session.

    Returns:
        Logout.
    """
    return client.send(LogoutRequest())
