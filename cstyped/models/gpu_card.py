# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model


class GpuCard(Model):
    """GpuCard, as the server answers it (GpuCardResponse).

    Answered by createGpuCard, listGpuCards, updateGpuCard.
    """

    id: str
    """the id"""
    name: str
    """the name"""
    deviceid: str
    """PCI id of the card, hexadecimal"""
    devicename: str
    """model of the device"""
    jobid: str | None = None
    """the last job on it, by id"""
    jobstatus: int | None = None
    """state of the last job on it: 0 pending, 1 done, 2 failed"""
    vendorid: str
    """PCI id of the maker, hexadecimal"""
    vendorname: str
    """the maker, by name"""
