# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model


class GpuCard(Model):
    """GpuCard, as the server answers it (GpuCardResponse).

    Answered by createGpuCard, listGpuCards, updateGpuCard.
    """

    id: str
    """id of the GPU card"""
    name: str
    """name of the GPU card"""
    deviceid: str
    """PCI id of the card, hexadecimal"""
    devicename: str
    """model of the device"""
    jobid: str | None = None
    """id of the last job on the GPU card"""
    jobstatus: int | None = None
    """status of the last job on the GPU card: 0 pending, 1 done, 2 failed"""
    vendorid: str
    """PCI id of the maker, hexadecimal"""
    vendorname: str
    """name of the maker"""
