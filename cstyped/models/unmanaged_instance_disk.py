# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""UnmanagedInstanceDisk, as the server answers it (UnmanagedInstanceDiskResponse)."""

from __future__ import annotations

from cstyped.model import Model


class UnmanagedInstanceDisk(Model):
    """UnmanagedInstanceDisk, as the server answers it (UnmanagedInstanceDiskResponse)."""

    id: str
    capacity: int | None = None
    controller: str | None = None
    controllerunit: int | None = None
    datastorehost: str | None = None
    datastorename: str | None = None
    datastorepath: str | None = None
    datastoretype: str | None = None
    imagepath: str | None = None
    label: str | None = None
    position: int | None = None
