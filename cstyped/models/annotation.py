# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""Annotation, as the server answers it (AnnotationResponse)."""

from __future__ import annotations

from cstyped.model import Model
from datetime import datetime
from ..types import AnnotationEntityType


class Annotation(Model):
    """Annotation, as the server answers it (AnnotationResponse).

    Answered by addAnnotation, listAnnotations, removeAnnotation, updateAnnotationVisibility.
    """

    id: str
    adminsonly: bool | None = None
    annotation: str | None = None
    created: datetime | None = None
    entityid: str | None = None
    entityname: str | None = None
    entitytype: AnnotationEntityType | None = None
    jobid: str | None = None
    jobstatus: int | None = None
    removed: datetime | None = None
    userid: str | None = None
    username: str | None = None
