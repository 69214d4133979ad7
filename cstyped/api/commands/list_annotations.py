# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

from ...types import (
    ANNOTATION_ENTITY_TYPE_VALUES,
    ANNOTATION_FILTER_VALUES,
    AnnotationEntityType,
    AnnotationFilter,
)

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.annotation import Annotation


class ListAnnotationsRequest(Request):
    """The request of listAnnotations; `client.send` takes it and returns ListResult[Annotation]."""

    command: ClassVar[str] = "listAnnotations"
    wire: ClassVar[Wire] = Wire(
        repeatable=True,
        any_case={
            "annotationfilter": ANNOTATION_FILTER_VALUES,
            "entitytype": ANNOTATION_ENTITY_TYPE_VALUES,
        },
    )
    annotationfilter: AnnotationFilter | None = None
    """`self` for one's own notes, `all` for every visible one: self or all, in upper or lower
    case [since 4.16.0]
    """
    entityid: str | None = None
    """only annotations of this resource"""
    entitytype: AnnotationEntityType | None = None
    """only annotations of resources of this type: a value of types.AnnotationEntityType, in
    upper or lower case
    """
    id: str | None = None
    """only the one with this id"""
    keyword: str | None = None
    """only those with this text in their name or another main field"""
    page: int | None = None
    """which page, from 1; goes together with `pagesize`"""
    pagesize: int | None = None
    """rows per page; goes together with `page`"""
    userid: str | None = None
    """only those of this user [since 4.16.0]"""

    def parse(self, envelope: Envelope) -> ListResult[Annotation]:
        """Decode the answer."""
        from ...models.annotation import Annotation

        return envelope.list(Annotation)


def list_annotations(
    client: BaseClient,
    *,
    annotationfilter: AnnotationFilter | None = None,
    entityid: str | None = None,
    entitytype: AnnotationEntityType | None = None,
    id: str | None = None,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    userid: str | None = None,
) -> ListResult[Annotation]:
    """List the comments left on resources.

    Since CloudStack 4.11.

    Args:
        annotationfilter: `self` for one's own notes, `all` for every visible one: self or all,
            in upper or lower case [since 4.16.0]
        entityid: only annotations of this resource
        entitytype: only annotations of resources of this type: a value of
            types.AnnotationEntityType, in upper or lower case
        id: only the one with this id
        keyword: only those with this text in their name or another main field
        page: which page, from 1; goes together with `pagesize`
        pagesize: rows per page; goes together with `page`
        userid: only those of this user [since 4.16.0]

    Returns:
        ListResult[Annotation]: one answer's rows; `.all()` goes on over every page.
    """
    return client.send(
        ListAnnotationsRequest(
            annotationfilter=annotationfilter,
            entityid=entityid,
            entitytype=entitytype,
            id=id,
            keyword=keyword,
            page=page,
            pagesize=pagesize,
            userid=userid,
        )
    )
