# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.vsphere_storage_policy import VsphereStoragePolicy


class ImportVsphereStoragePoliciesRequest(Request):
    """The request of importVsphereStoragePolicies; `client.send` takes it and returns
    ListResult[VsphereStoragePolicy].
    """

    command: ClassVar[str] = "importVsphereStoragePolicies"
    zoneid: str | None = None
    """the zone"""

    def parse(self, envelope: Envelope) -> ListResult[VsphereStoragePolicy]:
        """Decode the answer."""
        from ...models.vsphere_storage_policy import VsphereStoragePolicy

        return envelope.list(VsphereStoragePolicy)


def import_vsphere_storage_policies(
    client: BaseClient, *, zoneid: str | None = None
) -> ListResult[VsphereStoragePolicy]:
    """Read the storage policies of a zone's vCenter into CloudStack.

    Args:
        zoneid: the zone

    Returns:
        ListResult[VsphereStoragePolicy]: one answer's rows; `.all()` goes on over every page.
    """
    return client.send(ImportVsphereStoragePoliciesRequest(zoneid=zoneid))
