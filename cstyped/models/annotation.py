# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from datetime import datetime

from cstyped.runtime import Model

from ..types import AnnotationEntityType


class Annotation(Model):
    """Annotation, as the server answers it (AnnotationResponse).

    Answered by addAnnotation, listAnnotations, removeAnnotation, updateAnnotationVisibility.
    """

    id: str
    """the id"""
    adminsonly: bool | None = None
    """hidden from everybody but administrators"""
    annotation: str | None = None
    """text of the note"""
    created: datetime
    """when it was made"""
    entityid: str | None = None
    """the resource that carries the note, by id"""
    entityname: str | None = None
    """the resource that carries the note, by name"""
    entitytype: AnnotationEntityType
    """kind of the resource that carries the note"""
    jobid: str | None = None
    """the last job on it, by id"""
    jobstatus: int | None = None
    """state of the last job on it: 0 pending, 1 done, 2 failed"""
    removed: datetime | None = None
    """when it was removed"""
    userid: str | None = None
    """the user, by id"""
    username: str | None = None
    """the user name"""
