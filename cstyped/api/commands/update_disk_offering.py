# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import CommaList, Request, Wire

from ...types import (
    DISK_CACHE_MODE_VALUES,
    DISK_OFFERING_STATE_VALUES,
    DiskCacheMode,
    DiskOfferingState,
)

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope

    from ...models.disk_offering import DiskOffering


class UpdateDiskOfferingRequest(Request):
    """The request of updateDiskOffering; `client.send` takes it and returns DiskOffering."""

    command: ClassVar[str] = "updateDiskOffering"
    wire: ClassVar[Wire] = Wire(
        empty_lists={"domainid": "refused", "tags": "clears", "zoneid": "refused"},
        any_case={"cachemode": DISK_CACHE_MODE_VALUES, "state": DISK_OFFERING_STATE_VALUES},
    )
    id: str
    """the resource (DiskOffering id)"""
    bytesreadrate: int | None = None
    """steady read limit in bytes per second [since 4.15]"""
    bytesreadratemax: int | None = None
    """burst read limit in bytes per second [since 4.15]"""
    bytesreadratemaxlength: int | None = None
    """seconds that a read burst (bytes) may last [since 4.15]"""
    byteswriterate: int | None = None
    """steady write limit in bytes per second [since 4.15]"""
    byteswriteratemax: int | None = None
    """burst write limit in bytes per second [since 4.15]"""
    byteswriteratemaxlength: int | None = None
    """seconds that a write burst (bytes) may last [since 4.15]"""
    cachemode: DiskCacheMode | None = None
    """how the hypervisor caches writes to the disk: none, writeback, writethrough or
    hypervisor_default, in upper or lower case [since 4.15]
    """
    displayoffering: bool | None = None
    """show the offering to users"""
    displaytext: str | None = None
    """longer name for people to read"""
    domainid: CommaList[str] | None = None
    """domains that may use it, a comma list of ids, or `public` [since 4.13]"""
    iopsreadrate: int | None = None
    """steady limit of reads per second [since 4.15]"""
    iopsreadratemax: int | None = None
    """burst limit of reads per second [since 4.15]"""
    iopsreadratemaxlength: int | None = None
    """seconds that a burst of reads may last [since 4.15]"""
    iopswriterate: int | None = None
    """steady limit of writes per second [since 4.15]"""
    iopswriteratemax: int | None = None
    """burst limit of writes per second [since 4.15]"""
    iopswriteratemaxlength: int | None = None
    """seconds that a burst of writes may last [since 4.15]"""
    name: str | None = None
    """the name"""
    sortkey: int | None = None
    """place in listings; by default smaller comes first"""
    state: DiskOfferingState | None = None
    """the state: Inactive or Active, in upper or lower case"""
    tags: CommaList[str] | None = None
    """storage tags that a pool must have, a comma list; an empty list leaves none [since 4.15]"""
    zoneid: CommaList[str] | None = None
    """zones that have it, a comma list of ids, or `all` [since 4.13]"""

    def parse(self, envelope: Envelope) -> DiskOffering:
        """Decode the answer."""
        from ...models.disk_offering import DiskOffering

        return envelope.object(DiskOffering)


def update_disk_offering(
    client: BaseClient,
    *,
    id: str,
    bytesreadrate: int | None = None,
    bytesreadratemax: int | None = None,
    bytesreadratemaxlength: int | None = None,
    byteswriterate: int | None = None,
    byteswriteratemax: int | None = None,
    byteswriteratemaxlength: int | None = None,
    cachemode: DiskCacheMode | None = None,
    displayoffering: bool | None = None,
    displaytext: str | None = None,
    domainid: CommaList[str] | None = None,
    iopsreadrate: int | None = None,
    iopsreadratemax: int | None = None,
    iopsreadratemaxlength: int | None = None,
    iopswriterate: int | None = None,
    iopswriteratemax: int | None = None,
    iopswriteratemaxlength: int | None = None,
    name: str | None = None,
    sortkey: int | None = None,
    state: DiskOfferingState | None = None,
    tags: CommaList[str] | None = None,
    zoneid: CommaList[str] | None = None,
) -> DiskOffering:
    """Change a disk offering's name, tags, limits or visibility.

    Args:
        id: the resource (DiskOffering id)
        bytesreadrate: steady read limit in bytes per second [since 4.15]
        bytesreadratemax: burst read limit in bytes per second [since 4.15]
        bytesreadratemaxlength: seconds that a read burst (bytes) may last [since 4.15]
        byteswriterate: steady write limit in bytes per second [since 4.15]
        byteswriteratemax: burst write limit in bytes per second [since 4.15]
        byteswriteratemaxlength: seconds that a write burst (bytes) may last [since 4.15]
        cachemode: how the hypervisor caches writes to the disk: none, writeback, writethrough
            or hypervisor_default, in upper or lower case [since 4.15]
        displayoffering: show the offering to users
        displaytext: longer name for people to read
        domainid: domains that may use it, a comma list of ids, or `public` [since 4.13]
        iopsreadrate: steady limit of reads per second [since 4.15]
        iopsreadratemax: burst limit of reads per second [since 4.15]
        iopsreadratemaxlength: seconds that a burst of reads may last [since 4.15]
        iopswriterate: steady limit of writes per second [since 4.15]
        iopswriteratemax: burst limit of writes per second [since 4.15]
        iopswriteratemaxlength: seconds that a burst of writes may last [since 4.15]
        name: the name
        sortkey: place in listings; by default smaller comes first
        state: the state: Inactive or Active, in upper or lower case
        tags: storage tags that a pool must have, a comma list; an empty list leaves none [since
            4.15]
        zoneid: zones that have it, a comma list of ids, or `all` [since 4.13]

    Returns:
        DiskOffering.
    """
    return client.send(
        UpdateDiskOfferingRequest(
            id=id,
            bytesreadrate=bytesreadrate,
            bytesreadratemax=bytesreadratemax,
            bytesreadratemaxlength=bytesreadratemaxlength,
            byteswriterate=byteswriterate,
            byteswriteratemax=byteswriteratemax,
            byteswriteratemaxlength=byteswriteratemaxlength,
            cachemode=cachemode,
            displayoffering=displayoffering,
            displaytext=displaytext,
            domainid=domainid,
            iopsreadrate=iopsreadrate,
            iopsreadratemax=iopsreadratemax,
            iopsreadratemaxlength=iopsreadratemaxlength,
            iopswriterate=iopswriterate,
            iopswriteratemax=iopswriteratemax,
            iopswriteratemaxlength=iopswriteratemaxlength,
            name=name,
            sortkey=sortkey,
            state=state,
            tags=tags,
            zoneid=zoneid,
        )
    )
