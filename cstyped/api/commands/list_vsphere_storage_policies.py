# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.vsphere_storage_policy import VsphereStoragePolicy


class ListVsphereStoragePoliciesRequest(Request):
    """The request of listVsphereStoragePolicies; `client.send` takes it and returns
    ListResult[VsphereStoragePolicy].
    """

    command: ClassVar[str] = "listVsphereStoragePolicies"
    wire: ClassVar[Wire] = Wire(repeatable=True)
    zoneid: str | None = None
    """only those in this zone"""

    def parse(self, envelope: Envelope) -> ListResult[VsphereStoragePolicy]:
        """Decode the answer."""
        from ...models.vsphere_storage_policy import VsphereStoragePolicy

        return envelope.list(VsphereStoragePolicy)


def list_vsphere_storage_policies(
    client: BaseClient, *, zoneid: str | None = None
) -> ListResult[VsphereStoragePolicy]:
    """List the vSphere storage policies imported for a zone.

    Args:
        zoneid: only those in this zone

    Returns:
        ListResult[VsphereStoragePolicy]: one answer's rows; `.all()` goes on over every page.
    """
    return client.send(ListVsphereStoragePoliciesRequest(zoneid=zoneid))
