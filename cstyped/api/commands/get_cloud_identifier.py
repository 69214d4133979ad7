# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope

    from ...models.cloud_identifier import CloudIdentifier


class GetCloudIdentifierRequest(Request):
    """The request of getCloudIdentifier; `client.send` takes it and returns CloudIdentifier."""

    command: ClassVar[str] = "getCloudIdentifier"
    wire: ClassVar[Wire] = Wire(repeatable=True)
    userid: str
    """the user (User id)"""

    def parse(self, envelope: Envelope) -> CloudIdentifier:
        """Decode the answer."""
        from ...models.cloud_identifier import CloudIdentifier

        return envelope.object(CloudIdentifier)


def get_cloud_identifier(client: BaseClient, *, userid: str) -> CloudIdentifier:
    """Return the cloud's identifier, with a signature for the user.

    Args:
        userid: the user (User id)

    Returns:
        CloudIdentifier.
    """
    return client.send(GetCloudIdentifierRequest(userid=userid))
