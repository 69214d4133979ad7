# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.shared_file_system import SharedFileSystem


class ChangeSharedFileSystemServiceOfferingRequest(Request):
    """The request of changeSharedFileSystemServiceOffering; `client.send` takes it and returns
    Job[SharedFileSystem].
    """

    command: ClassVar[str] = "changeSharedFileSystemServiceOffering"
    id: str
    """the resource (SharedFileSystem id)"""
    serviceofferingid: str
    """the service offering (ServiceOffering id)"""

    def parse(self, envelope: Envelope) -> Job[SharedFileSystem]:
        """Decode the answer."""
        from ...models.shared_file_system import SharedFileSystem

        return envelope.job(SharedFileSystem)


def change_shared_file_system_service_offering(
    client: BaseClient, *, id: str, serviceofferingid: str
) -> Job[SharedFileSystem]:
    """Move a shared file system's machine to another service offering.

    Since CloudStack 4.20.0.

    Args:
        id: the resource (SharedFileSystem id)
        serviceofferingid: the service offering (ServiceOffering id)

    Returns:
        The job; `.result()` waits for it and gives the SharedFileSystem.
    """
    return client.send(
        ChangeSharedFileSystemServiceOfferingRequest(id=id, serviceofferingid=serviceofferingid)
    )
