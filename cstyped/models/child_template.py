# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model


class ChildTemplate(Model):
    """ChildTemplate, as the server answers it (ChildTemplateResponse)."""

    id: str
    """id of the child template"""
    name: str
    """name of the child template"""
    jobid: str | None = None
    """id of the last job on the child template"""
    jobstatus: int | None = None
    """status of the last job on the child template: 0 pending, 1 done, 2 failed"""
    size: int | None = None
    """size in bytes"""
    templatetype: str | None = None
    """kind of template"""
