# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model


class ElastistorPool(Model):
    """ElastistorPool, as the server answers it (ListElastistorPoolResponse).

    Answered by listElastistorPool.
    """

    id: str
    """id of the elastistor pool"""
    name: str | None = None
    """name of the elastistor pool"""
    controllerid: str | None = None
    """id of the storage controller"""
    gateway: str | None = None
    """IPv4 address of the gateway"""
    jobid: str | None = None
    """id of the last job on the elastistor pool"""
    jobstatus: int | None = None
    """status of the last job on the elastistor pool: 0 pending, 1 done, 2 failed"""
    maxiops: int | None = None
    """I/O operations per second still free"""
    size: int | None = None
    """free space, in the storage's own unit"""
    state: str | None = None
    """state of the elastistor pool"""
