# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model


class UnmanagedInstanceDisk(Model):
    """UnmanagedInstanceDisk, as the server answers it (UnmanagedInstanceDiskResponse)."""

    id: str | None = None
    """id of the unmanaged instance disk"""
    capacity: int | None = None
    """size in bytes"""
    controller: str | None = None
    """disk controller"""
    controllerunit: int | None = None
    """unit number at the disk controller"""
    datastorehost: str | None = None
    """host of the datastore"""
    datastorename: str | None = None
    """name of the datastore that keeps it"""
    datastorepath: str | None = None
    """path of the datastore"""
    datastoretype: str | None = None
    """kind of the datastore"""
    imagepath: str | None = None
    """where the disk file lies"""
    label: str | None = None
    """label for people to read"""
    position: int | None = None
    """slot at the disk controller"""
