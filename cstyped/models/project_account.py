# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""ProjectAccount, as the server answers it (ProjectAccountResponse)."""

from __future__ import annotations

from cstyped.model import Model
from ..types import ProjectAccountRole
from .user import User


class ProjectAccount(Model):
    """ProjectAccount, as the server answers it (ProjectAccountResponse).

    Answered by listProjectAccounts.
    """

    account: str | None = None
    accountid: str | None = None
    accounttype: int | None = None
    domain: str | None = None
    domainid: str | None = None
    domainpath: str | None = None
    jobid: str | None = None
    jobstatus: int | None = None
    project: str | None = None
    projectid: str | None = None
    projectroleid: str | None = None
    role: ProjectAccountRole | None = None
    user: list[User] | None = None
    userid: str | None = None
    username: str | None = None
