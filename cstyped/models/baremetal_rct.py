# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model


class BaremetalRct(Model):
    """BaremetalRct, as the server answers it (BaremetalRctResponse).

    Answered by addBaremetalRct, listBaremetalRct.
    """

    id: str
    """id of the baremetal rct"""
    jobid: str | None = None
    """id of the last job on the baremetal rct"""
    jobstatus: int | None = None
    """status of the last job on the baremetal rct: 0 pending, 1 done, 2 failed"""
    url: str | None = None
    """the URL"""
