# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

from ...types import PROJECT_ACCOUNT_ROLE_VALUES, ProjectAccountRole

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job, Success


class AddAccountToProjectRequest(Request):
    """The request of addAccountToProject; `client.send` takes it and returns Job[Success]."""

    command: ClassVar[str] = "addAccountToProject"
    wire: ClassVar[Wire] = Wire(any_case={"roletype": PROJECT_ACCOUNT_ROLE_VALUES})
    projectid: str
    """the project (Project id)"""
    account: str | None = None
    """name of the account that joins"""
    email: str | None = None
    """e-mail address"""
    projectroleid: str | None = None
    """the project role (ProjectRole id)"""
    roletype: ProjectAccountRole | None = None
    """role in the project: Admin or Regular, in upper or lower case"""

    def parse(self, envelope: Envelope) -> Job[Success]:
        """Decode the answer."""
        from cstyped.runtime import Success

        return envelope.job(Success)


def add_account_to_project(
    client: BaseClient,
    *,
    projectid: str,
    account: str | None = None,
    email: str | None = None,
    projectroleid: str | None = None,
    roletype: ProjectAccountRole | None = None,
) -> Job[Success]:
    """Make an account a member of a project, or invite it where invitations are on.

    Since CloudStack 3.0.0.

    Args:
        projectid: the project (Project id)
        account: name of the account that joins
        email: e-mail address
        projectroleid: the project role (ProjectRole id)
        roletype: role in the project: Admin or Regular, in upper or lower case

    Returns:
        The job; `.result()` waits for it and gives the Success.
    """
    return client.send(
        AddAccountToProjectRequest(
            projectid=projectid,
            account=account,
            email=email,
            projectroleid=projectroleid,
            roletype=roletype,
        )
    )
