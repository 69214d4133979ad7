# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

from ...types import PROJECT_ACCOUNT_ROLE_VALUES, ProjectAccountRole

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job, Success


class AddUserToProjectRequest(Request):
    """The request of addUserToProject; `client.send` takes it and returns Job[Success]."""

    command: ClassVar[str] = "addUserToProject"
    wire: ClassVar[Wire] = Wire(any_case={"roletype": PROJECT_ACCOUNT_ROLE_VALUES})
    projectid: str
    """the project (Project id)"""
    username: str
    """the user name"""
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


def add_user_to_project(
    client: BaseClient,
    *,
    projectid: str,
    username: str,
    email: str | None = None,
    projectroleid: str | None = None,
    roletype: ProjectAccountRole | None = None,
) -> Job[Success]:
    """Make a single user a member of a project, or invite the user.

    Since CloudStack 4.14.

    Args:
        projectid: the project (Project id)
        username: the user name
        email: e-mail address
        projectroleid: the project role (ProjectRole id)
        roletype: role in the project: Admin or Regular, in upper or lower case

    Returns:
        The job; `.result()` waits for it and gives the Success.
    """
    return client.send(
        AddUserToProjectRequest(
            projectid=projectid,
            username=username,
            email=email,
            projectroleid=projectroleid,
            roletype=roletype,
        )
    )
