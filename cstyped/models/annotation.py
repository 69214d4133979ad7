# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from datetime import datetime

from cstyped.runtime import Model

from ..types import AnnotationEntityType


class Annotation(Model):
    """Annotation, as the server answers it (AnnotationResponse).

    Answered by addAnnotation, listAnnotations, removeAnnotation, updateAnnotationVisibility.
    """

    id: str
    """id of the annotation"""
    adminsonly: bool | None = None
    """hidden from everybody but administrators"""
    annotation: str | None = None
    """text of the note"""
    created: datetime
    """when the annotation was created"""
    entityid: str | None = None
    """id of the resource that carries the note"""
    entityname: str | None = None
    """name of the resource that carries the note"""
    entitytype: AnnotationEntityType
    """kind of the resource that carries the note"""
    jobid: str | None = None
    """id of the last job on the annotation"""
    jobstatus: int | None = None
    """status of the last job on the annotation: 0 pending, 1 done, 2 failed"""
    removed: datetime | None = None
    """when the annotation was removed"""
    userid: str | None = None
    """id of the user"""
    username: str | None = None
    """the user name"""
