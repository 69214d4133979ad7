# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model


class TungstenFabricNic(Model):
    """TungstenFabricNic, as the server answers it (TungstenFabricNicResponse).

    Answered by listTungstenFabricNic.
    """

    name: str | None = None
    """name of the Tungsten fabric NIC"""
    jobid: str | None = None
    """id of the last job on the Tungsten fabric NIC"""
    jobstatus: int | None = None
    """status of the last job on the Tungsten fabric NIC: 0 pending, 1 done, 2 failed"""
    uuid: str | None = None
    """id of the Tungsten fabric NIC"""
    zoneid: int | None = None
    """id of the zone"""
    zonename: str | None = None
    """name of the zone"""
