# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

from ...types import PROJECT_ACCOUNT_ROLE_VALUES, ProjectAccountRole

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.project_account import ProjectAccount


class ListProjectAccountsRequest(Request):
    """The request of listProjectAccounts; `client.send` takes it and returns
    ListResult[ProjectAccount].
    """

    command: ClassVar[str] = "listProjectAccounts"
    wire: ClassVar[Wire] = Wire(repeatable=True, any_case={"role": PROJECT_ACCOUNT_ROLE_VALUES})
    projectid: str
    """only those of this project; -1 for those of all projects (Project id)"""
    account: str | None = None
    """only those that this account owns; goes together with `domainid`"""
    keyword: str | None = None
    """only those with this text in their name or another main field"""
    page: int | None = None
    """which page, from 1; goes together with `pagesize`"""
    pagesize: int | None = None
    """rows per page; goes together with `page`"""
    projectroleid: str | None = None
    """only those of this project role (ProjectRole id)"""
    role: ProjectAccountRole | None = None
    """only accounts that have this role: Admin or Regular, in upper or lower case"""
    userid: str | None = None
    """only those of this user (User id)"""

    def parse(self, envelope: Envelope) -> ListResult[ProjectAccount]:
        """Decode the answer."""
        from ...models.project_account import ProjectAccount

        return envelope.list(ProjectAccount)


def list_project_accounts(
    client: BaseClient,
    *,
    projectid: str,
    account: str | None = None,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    projectroleid: str | None = None,
    role: ProjectAccountRole | None = None,
    userid: str | None = None,
) -> ListResult[ProjectAccount]:
    """List the accounts and users that are members of a project.

    Since CloudStack 3.0.0.

    Args:
        projectid: only those of this project; -1 for those of all projects (Project id)
        account: only those that this account owns; goes together with `domainid`
        keyword: only those with this text in their name or another main field
        page: which page, from 1; goes together with `pagesize`
        pagesize: rows per page; goes together with `page`
        projectroleid: only those of this project role (ProjectRole id)
        role: only accounts that have this role: Admin or Regular, in upper or lower case
        userid: only those of this user (User id)

    Returns:
        ListResult[ProjectAccount]: one answer's rows; `.all()` goes on over every page.
    """
    return client.send(
        ListProjectAccountsRequest(
            projectid=projectid,
            account=account,
            keyword=keyword,
            page=page,
            pagesize=pagesize,
            projectroleid=projectroleid,
            role=role,
            userid=userid,
        )
    )
