# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model


class TungstenFabricVm(Model):
    """TungstenFabricVm, as the server answers it (TungstenFabricVmResponse).

    Answered by listTungstenFabricVm.
    """

    name: str | None = None
    """name of the Tungsten fabric machine"""
    jobid: str | None = None
    """id of the last job on the Tungsten fabric machine"""
    jobstatus: int | None = None
    """status of the last job on the Tungsten fabric machine: 0 pending, 1 done, 2 failed"""
    uuid: str | None = None
    """id of the Tungsten fabric machine"""
    zoneid: int | None = None
    """id of the zone"""
    zonename: str | None = None
    """name of the zone"""
