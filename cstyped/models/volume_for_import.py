# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model

from ..types import StoragePoolType


class VolumeForImport(Model):
    """VolumeForImport, as the server answers it (VolumeForImportResponse).

    Answered by listVolumesForImport.
    """

    name: str | None = None
    """the name"""
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
    """the last job on it, by id"""
    jobstatus: int | None = None
    """state of the last job on it: 0 pending, 1 done, 2 failed"""
    path: str | None = None
    """path of the disk file on its pool"""
    size: int
    """size in bytes"""
    storage: str | None = None
    """the storage pool, by name"""
    storageid: str | None = None
    """the storage pool, by id"""
    storagetype: StoragePoolType | None = None
    """on the host itself or on shared storage"""
    virtualsize: int
    """bytes that the guest sees"""
