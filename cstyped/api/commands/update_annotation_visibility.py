# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope

    from ...models.annotation import Annotation


class UpdateAnnotationVisibilityRequest(Request):
    """The request of updateAnnotationVisibility; `client.send` takes it and returns Annotation."""

    command: ClassVar[str] = "updateAnnotationVisibility"
    adminsonly: bool
    """hide the annotation from everybody but administrators"""
    id: str
    """the resource"""

    def parse(self, envelope: Envelope) -> Annotation:
        """Decode the answer."""
        from ...models.annotation import Annotation

        return envelope.object(Annotation)


def update_annotation_visibility(client: BaseClient, *, adminsonly: bool, id: str) -> Annotation:
    """Show a comment to everyone, or to administrators only.

    Since CloudStack 4.16.

    Args:
        adminsonly: hide the annotation from everybody but administrators
        id: the resource

    Returns:
        Annotation.
    """
    return client.send(UpdateAnnotationVisibilityRequest(adminsonly=adminsonly, id=id))
