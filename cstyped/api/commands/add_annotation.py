# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

from ...types import ANNOTATION_ENTITY_TYPE_VALUES, AnnotationEntityType

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope

    from ...models.annotation import Annotation


class AddAnnotationRequest(Request):
    """The request of addAnnotation; `client.send` takes it and returns Annotation."""

    command: ClassVar[str] = "addAnnotation"
    wire: ClassVar[Wire] = Wire(one_case={"entitytype": ANNOTATION_ENTITY_TYPE_VALUES})
    adminsonly: bool | None = None
    """hide the annotation from everybody but administrators [since 4.16.0]"""
    annotation: str | None = None
    """text of the note"""
    entityid: str | None = None
    """the resource that carries the note"""
    entitytype: AnnotationEntityType | None = None
    """kind of the resource that carries the note: a value of types.AnnotationEntityType"""

    def parse(self, envelope: Envelope) -> Annotation:
        """Decode the answer."""
        from ...models.annotation import Annotation

        return envelope.object(Annotation)


def add_annotation(
    client: BaseClient,
    *,
    adminsonly: bool | None = None,
    annotation: str | None = None,
    entityid: str | None = None,
    entitytype: AnnotationEntityType | None = None,
) -> Annotation:
    """Leave a comment on a resource.

    Since CloudStack 4.11.

    Args:
        adminsonly: hide the annotation from everybody but administrators [since 4.16.0]
        annotation: text of the note
        entityid: the resource that carries the note
        entitytype: kind of the resource that carries the note: a value of
            types.AnnotationEntityType

    Returns:
        Annotation.
    """
    return client.send(
        AddAnnotationRequest(
            adminsonly=adminsonly, annotation=annotation, entityid=entityid, entitytype=entitytype
        )
    )
