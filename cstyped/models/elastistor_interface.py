# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model


class ElastistorInterface(Model):
    """ElastistorInterface, as the server answers it (ListElastistorInterfaceResponse).

    Answered by listElastistorInterface.
    """

    id: str
    """the id"""
    name: str | None = None
    """the name"""
    jobid: str | None = None
    """the last job on it, by id"""
    jobstatus: int | None = None
    """state of the last job on it: 0 pending, 1 done, 2 failed"""
    status: str | None = None
    """the status"""
