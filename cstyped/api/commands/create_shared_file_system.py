# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

from ...types import (
    SHARED_FILE_SYSTEM_FORMAT_VALUES,
    SharedFileSystemFormat,
    SharedFileSystemProviderName,
)

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.shared_file_system import SharedFileSystem


class CreateSharedFileSystemRequest(Request):
    """The request of createSharedFileSystem; `client.send` takes it and returns
    Job[SharedFileSystem].
    """

    command: ClassVar[str] = "createSharedFileSystem"
    wire: ClassVar[Wire] = Wire(any_case={"filesystem": SHARED_FILE_SYSTEM_FORMAT_VALUES})
    diskofferingid: str
    """the disk offering that its data volume has (DiskOffering id)"""
    filesystem: SharedFileSystemFormat
    """file system to create: EXT4 or XFS, in upper or lower case"""
    name: str
    """the name"""
    networkid: str
    """the network (Network id)"""
    serviceofferingid: str
    """the service offering (ServiceOffering id)"""
    zoneid: str
    """the zone (Zone id)"""
    account: str | None = None
    """name of the owning account; goes together with `domainid`"""
    description: str | None = None
    """free text that explains it"""
    domainid: str | None = None
    """the domain (Domain id)"""
    maxiops: int | None = None
    """upper limit of I/O operations per second"""
    miniops: int | None = None
    """lower limit of I/O operations per second"""
    projectid: str | None = None
    """the project (Project id)"""
    provider: SharedFileSystemProviderName | None = None
    """name of the provider: SHAREDFSVM or others"""
    size: int | None = None
    """size in GiB"""

    def parse(self, envelope: Envelope) -> Job[SharedFileSystem]:
        """Decode the answer."""
        from ...models.shared_file_system import SharedFileSystem

        return envelope.job(SharedFileSystem)


def create_shared_file_system(
    client: BaseClient,
    *,
    diskofferingid: str,
    filesystem: SharedFileSystemFormat,
    name: str,
    networkid: str,
    serviceofferingid: str,
    zoneid: str,
    account: str | None = None,
    description: str | None = None,
    domainid: str | None = None,
    maxiops: int | None = None,
    miniops: int | None = None,
    projectid: str | None = None,
    provider: SharedFileSystemProviderName | None = None,
    size: int | None = None,
) -> Job[SharedFileSystem]:
    """Create a file share in a network, to be mounted over NFS.

    Since CloudStack 4.20.0.

    Args:
        diskofferingid: the disk offering that its data volume has (DiskOffering id)
        filesystem: file system to create: EXT4 or XFS, in upper or lower case
        name: the name
        networkid: the network (Network id)
        serviceofferingid: the service offering (ServiceOffering id)
        zoneid: the zone (Zone id)
        account: name of the owning account; goes together with `domainid`
        description: free text that explains it
        domainid: the domain (Domain id)
        maxiops: upper limit of I/O operations per second
        miniops: lower limit of I/O operations per second
        projectid: the project (Project id)
        provider: name of the provider: SHAREDFSVM or others
        size: size in GiB

    Returns:
        The job; `.result()` waits for it and gives the SharedFileSystem.
    """
    return client.send(
        CreateSharedFileSystemRequest(
            diskofferingid=diskofferingid,
            filesystem=filesystem,
            name=name,
            networkid=networkid,
            serviceofferingid=serviceofferingid,
            zoneid=zoneid,
            account=account,
            description=description,
            domainid=domainid,
            maxiops=maxiops,
            miniops=miniops,
            projectid=projectid,
            provider=provider,
            size=size,
        )
    )
