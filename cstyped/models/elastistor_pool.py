# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model


class ElastistorPool(Model):
    """ElastistorPool, as the server answers it (ListElastistorPoolResponse).

    Answered by listElastistorPool.
    """

    id: str
    """the id"""
    name: str | None = None
    """the name"""
    controllerid: str | None = None
    """the storage controller, by id"""
    gateway: str | None = None
    """IPv4 address of the gateway"""
    jobid: str | None = None
    """the last job on it, by id"""
    jobstatus: int | None = None
    """state of the last job on it: 0 pending, 1 done, 2 failed"""
    maxiops: int | None = None
    """I/O operations per second still free"""
    size: int | None = None
    """free space, in the storage's own unit"""
    state: str | None = None
    """the state"""
