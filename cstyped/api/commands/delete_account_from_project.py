# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job, Success


class DeleteAccountFromProjectRequest(Request):
    """The request of deleteAccountFromProject; `client.send` takes it and returns Job[Success]."""

    command: ClassVar[str] = "deleteAccountFromProject"
    account: str
    """name of the account that leaves"""
    projectid: str
    """the project (Project id)"""

    def parse(self, envelope: Envelope) -> Job[Success]:
        """Decode the answer."""
        from cstyped.runtime import Success

        return envelope.job(Success)


def delete_account_from_project(
    client: BaseClient, *, account: str, projectid: str
) -> Job[Success]:
    """End an account's membership of a project.

    Since CloudStack 3.0.0.

    Args:
        account: name of the account that leaves
        projectid: the project (Project id)

    Returns:
        The job; `.result()` waits for it and gives the Success.
    """
    return client.send(DeleteAccountFromProjectRequest(account=account, projectid=projectid))
