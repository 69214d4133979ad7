# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job, Success


class CreateBackupRequest(Request):
    """The request of createBackup; `client.send` takes it and returns Job[Success]."""

    command: ClassVar[str] = "createBackup"
    virtualmachineid: str
    """the virtual machine (VirtualMachine id)"""
    description: str | None = None
    """free text that explains it [since 4.21.0]"""
    name: str | None = None
    """the name [since 4.21.0]"""
    quiescevm: bool | None = None
    """freeze the guest's file systems meanwhile (NAS backup) [since 4.21.0]"""

    def parse(self, envelope: Envelope) -> Job[Success]:
        """Decode the answer."""
        from cstyped.runtime import Success

        return envelope.job(Success)


def create_backup(
    client: BaseClient,
    *,
    virtualmachineid: str,
    description: str | None = None,
    name: str | None = None,
    quiescevm: bool | None = None,
) -> Job[Success]:
    """Back a virtual machine up now, under its backup offering.

    Since CloudStack 4.14.0.

    Args:
        virtualmachineid: the virtual machine (VirtualMachine id)
        description: free text that explains it [since 4.21.0]
        name: the name [since 4.21.0]
        quiescevm: freeze the guest's file systems meanwhile (NAS backup) [since 4.21.0]

    Returns:
        The job; `.result()` waits for it and gives the Success.
    """
    return client.send(
        CreateBackupRequest(
            virtualmachineid=virtualmachineid,
            description=description,
            name=name,
            quiescevm=quiescevm,
        )
    )
