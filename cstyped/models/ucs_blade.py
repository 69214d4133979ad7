# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model


class UcsBlade(Model):
    """UcsBlade, as the server answers it (UcsBladeResponse).

    Answered by associateUcsProfileToBlade, listUcsBlades.
    """

    id: str
    """the id"""
    bladedn: str | None = None
    """distinguished name of the UCS blade"""
    hostid: str | None = None
    """the host, by id"""
    jobid: str | None = None
    """the last job on it, by id"""
    jobstatus: int | None = None
    """state of the last job on it: 0 pending, 1 done, 2 failed"""
    profiledn: str | None = None
    """distinguished name of the UCS profile"""
    ucsmanagerid: str | None = None
    """the UCS manager, by id"""
