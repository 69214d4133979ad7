# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Success


class DeleteOauthProviderRequest(Request):
    """The request of deleteOauthProvider; `client.send` takes it and returns Success."""

    command: ClassVar[str] = "deleteOauthProvider"
    id: str
    """the resource (OauthProvider id)"""

    def parse(self, envelope: Envelope) -> Success:
        """Decode the answer."""
        return envelope.success()


def delete_oauth_provider(client: BaseClient, *, id: str) -> Success:
    """Delete an OAuth login provider.

    Since CloudStack 4.19.0.

    Args:
        id: the resource (OauthProvider id)

    Returns:
        Success.
    """
    return client.send(DeleteOauthProviderRequest(id=id))
