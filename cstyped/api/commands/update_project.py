# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

from ...types import PROJECT_ACCOUNT_ROLE_VALUES, ProjectAccountRole

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.project import Project


class UpdateProjectRequest(Request):
    """The request of updateProject; `client.send` takes it and returns Job[Project]."""

    command: ClassVar[str] = "updateProject"
    wire: ClassVar[Wire] = Wire(any_case={"roletype": PROJECT_ACCOUNT_ROLE_VALUES})
    id: str
    """the resource (Project id)"""
    account: str | None = None
    """name of the account to make an owner, or whose role changes"""
    displaytext: str | None = None
    """longer name for people to read"""
    name: str | None = None
    """the name [since 4.19.0]"""
    roletype: ProjectAccountRole | None = None
    """role in the project: Admin or Regular, in upper or lower case"""
    swapowner: bool | None = None
    """true makes the account the only owner, false changes its role"""
    userid: str | None = None
    """the user whose role changes (User id)"""

    def parse(self, envelope: Envelope) -> Job[Project]:
        """Decode the answer."""
        from ...models.project import Project

        return envelope.job(Project)


def update_project(
    client: BaseClient,
    *,
    id: str,
    account: str | None = None,
    displaytext: str | None = None,
    name: str | None = None,
    roletype: ProjectAccountRole | None = None,
    swapowner: bool | None = None,
    userid: str | None = None,
) -> Job[Project]:
    """Change a project's name or description, or its owners.

    Since CloudStack 3.0.0.

    Args:
        id: the resource (Project id)
        account: name of the account to make an owner, or whose role changes
        displaytext: longer name for people to read
        name: the name [since 4.19.0]
        roletype: role in the project: Admin or Regular, in upper or lower case
        swapowner: true makes the account the only owner, false changes its role
        userid: the user whose role changes (User id)

    Returns:
        The job; `.result()` waits for it and gives the Project.
    """
    return client.send(
        UpdateProjectRequest(
            id=id,
            account=account,
            displaytext=displaytext,
            name=name,
            roletype=roletype,
            swapowner=swapowner,
            userid=userid,
        )
    )
