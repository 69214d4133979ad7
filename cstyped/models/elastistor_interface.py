# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model


class ElastistorInterface(Model):
    """ElastistorInterface, as the server answers it (ListElastistorInterfaceResponse).

    Answered by listElastistorInterface.
    """

    id: str
    """id of the elastistor interface"""
    name: str | None = None
    """name of the elastistor interface"""
    jobid: str | None = None
    """id of the last job on the elastistor interface"""
    jobstatus: int | None = None
    """status of the last job on the elastistor interface: 0 pending, 1 done, 2 failed"""
    status: str | None = None
    """status of the elastistor interface"""
