# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Success


class DeleteBucketRequest(Request):
    """The request of deleteBucket; `client.send` takes it and returns Success."""

    command: ClassVar[str] = "deleteBucket"
    id: str
    """the resource (Bucket id)"""

    def parse(self, envelope: Envelope) -> Success:
        """Decode the answer."""
        return envelope.success()


def delete_bucket(client: BaseClient, *, id: str) -> Success:
    """Delete a bucket from its object store.

    Since CloudStack 4.19.0.

    Args:
        id: the resource (Bucket id)

    Returns:
        Success.
    """
    return client.send(DeleteBucketRequest(id=id))
