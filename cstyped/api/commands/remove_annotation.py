# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope

    from ...models.annotation import Annotation


class RemoveAnnotationRequest(Request):
    """The request of removeAnnotation; `client.send` takes it and returns Annotation."""

    command: ClassVar[str] = "removeAnnotation"
    id: str
    """the resource"""

    def parse(self, envelope: Envelope) -> Annotation:
        """Decode the answer."""
        from ...models.annotation import Annotation

        return envelope.object(Annotation)


def remove_annotation(client: BaseClient, *, id: str) -> Annotation:
    """Delete a comment from a resource.

    Since CloudStack 4.11.

    Args:
        id: the resource

    Returns:
        Annotation.
    """
    return client.send(RemoveAnnotationRequest(id=id))
