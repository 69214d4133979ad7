# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.project import Project


class CreateProjectRequest(Request):
    """The request of createProject; `client.send` takes it and returns Job[Project]."""

    command: ClassVar[str] = "createProject"
    name: str
    """the name"""
    account: str | None = None
    """name of the owning account; goes together with `domainid`"""
    accountid: str | None = None
    """the account (Account id)"""
    displaytext: str | None = None
    """longer name for people to read"""
    domainid: str | None = None
    """the domain (Domain id)"""
    userid: str | None = None
    """the user who becomes project admin (User id) [since 4.15.0]"""

    def parse(self, envelope: Envelope) -> Job[Project]:
        """Decode the answer."""
        from ...models.project import Project

        return envelope.job(Project)


def create_project(
    client: BaseClient,
    *,
    name: str,
    account: str | None = None,
    accountid: str | None = None,
    displaytext: str | None = None,
    domainid: str | None = None,
    userid: str | None = None,
) -> Job[Project]:
    """Create a project owned by an account or a user.

    Since CloudStack 3.0.0.

    Args:
        name: the name
        account: name of the owning account; goes together with `domainid`
        accountid: the account (Account id)
        displaytext: longer name for people to read
        domainid: the domain (Domain id)
        userid: the user who becomes project admin (User id) [since 4.15.0]

    Returns:
        The job; `.result()` waits for it and gives the Project.
    """
    return client.send(
        CreateProjectRequest(
            name=name,
            account=account,
            accountid=accountid,
            displaytext=displaytext,
            domainid=domainid,
            userid=userid,
        )
    )
