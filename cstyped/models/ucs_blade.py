# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model


class UcsBlade(Model):
    """UcsBlade, as the server answers it (UcsBladeResponse).

    Answered by associateUcsProfileToBlade, listUcsBlades.
    """

    id: str
    """id of the UCS blade"""
    bladedn: str | None = None
    """distinguished name of the UCS blade"""
    hostid: str | None = None
    """id of the host"""
    jobid: str | None = None
    """id of the last job on the UCS blade"""
    jobstatus: int | None = None
    """status of the last job on the UCS blade: 0 pending, 1 done, 2 failed"""
    profiledn: str | None = None
    """distinguished name of the UCS profile"""
    ucsmanagerid: str | None = None
    """id of the UCS manager"""
