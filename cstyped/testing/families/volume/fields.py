"""What an object of a volume shows that is worked out: its machine, its pool and its offerings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...rows.kinds import DISK_OFFERINGS, MACHINES, SERVICE_OFFERINGS, STORAGE_POOLS, TEMPLATES
from ...rows.rendering import Computed, Renderer, compute, constant
from ...rows.store import fields_of

if TYPE_CHECKING:
    from ...rows.typed import VolumeRow

_DISK_STATS = ("diskkbsread", "diskkbswrite", "diskioread", "diskiowrite")


def _of_machine(field: str) -> Computed:
    """A field of the machine that a volume is attached to."""

    def value(volume: VolumeRow, at: Renderer) -> object:
        vm = at.store.get(volume.get("virtualmachineid"), MACHINES)
        return None if vm is None else fields_of(vm).get(field)

    return value


def _if_attached(shown: object) -> Computed:
    return lambda volume, at: shown if volume.get("virtualmachineid") else None


def _of_pool(field: str) -> Computed:
    """Where the pool of a volume is."""
    source = field.removesuffix("name") + "id" if field.endswith("name") else field

    def value(volume: VolumeRow, at: Renderer) -> object:
        pool = at.store.get(volume.get("storageid"), STORAGE_POOLS)
        place = None if pool is None else fields_of(pool).get(source)
        return at.name(place) if field.endswith("name") else place

    return value


def _of_service_offering(field: str) -> Computed:
    def value(volume: VolumeRow, at: Renderer) -> object:
        offering = at.store.get(volume.get("serviceofferingid"), SERVICE_OFFERINGS)
        return fields_of(offering).get(field) if offering is not None else None

    return value


def _offering_number(volume: VolumeRow, at: Renderer) -> str | None:
    """The server gives the internal number of a service offering here, as text."""
    offering = at.store.get(volume.get("serviceofferingid"), SERVICE_OFFERINGS)
    return None if offering is None else str(offering["_number"])


def _rate(field: str) -> Computed:
    """A limit of the disk offering. The server writes one of two for reading and writing alike."""

    def value(volume: VolumeRow, at: Renderer) -> object:
        offering = at.store.get(volume.get("diskofferingid"), DISK_OFFERINGS)
        return fields_of(offering).get(field) if offering is not None else None

    return value


def _extractable(volume: VolumeRow, at: Renderer) -> bool:
    """Data disks are; a root disk is where its template is."""
    if volume.get("type") == "DATADISK":
        return True
    template = at.store.get(volume.get("templateid"), TEMPLATES)
    return template is None or template.get("isextractable", False)


_FIELDS: dict[str, Computed] = {
    **dict.fromkeys(_DISK_STATS, _if_attached(0)),
    "vmname": _of_machine("name"),
    "vmdisplayname": _of_machine("displayname"),
    "vmstate": _of_machine("state"),
    "vmtype": _if_attached("User"),
    "storagetype": constant("shared"),
    **{field: _of_pool(field) for field in ("clusterid", "clustername", "podid", "podname")},
    "serviceofferingid": _offering_number,
    "serviceofferingdisplaytext": _of_service_offering("displaytext"),
    "diskBytesReadRate": _rate("diskBytesReadRate"),
    "diskBytesWriteRate": _rate("diskBytesReadRate"),
    "diskIopsReadRate": _rate("diskIopsWriteRate"),
    "diskIopsWriteRate": _rate("diskIopsWriteRate"),
    "isextractable": _extractable,
}
compute("Volume", _FIELDS)
compute("VolumeMetrics", _FIELDS)
compute("VolumeMetrics", {"storagetype": lambda volume, at: f"Shared ({volume['type']})"})
