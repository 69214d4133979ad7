# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model

from ..types import StoragePoolType


class VolumeForImport(Model):
    """VolumeForImport, as the server answers it (VolumeForImportResponse).

    Answered by listVolumesForImport.
    """

    name: str | None = None
    """name of the volume for import"""
    chaininfo: str | None = None
    """disk chain as the hypervisor describes it (JSON)"""
    details: dict[str, str] | None = None
    """further facts by key"""
    encryptformat: str | None = None
    """format of the encryption, e.g. `luks`"""
    format: str | None = None
    """file format of the image"""
    fullpath: str | None = None
    """path of the disk file in full"""
    jobid: str | None = None
    """id of the last job on the volume for import"""
    jobstatus: int | None = None
    """status of the last job on the volume for import: 0 pending, 1 done, 2 failed"""
    path: str | None = None
    """path of the disk file on its pool"""
    size: int
    """size in bytes"""
    storage: str | None = None
    """name of the storage pool"""
    storageid: str | None = None
    """id of the storage pool"""
    storagetype: StoragePoolType | None = None
    """on the host itself or on shared storage"""
    virtualsize: int
    """bytes that the guest sees"""
