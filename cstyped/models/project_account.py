# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model

from ..types import ProjectAccountRole
from .user import User


class ProjectAccount(Model):
    """ProjectAccount, as the server answers it (ProjectAccountResponse).

    Answered by listProjectAccounts.
    """

    account: str | None = None
    """the owning account, by name"""
    accountid: str | None = None
    """the owning account, by id"""
    accounttype: int | None = None
    """kind of account: 0 user, 1 root admin, 2 domain admin, 5 project"""
    domain: str
    """the owner's domain, by name"""
    domainid: str
    """the owner's domain, by id"""
    domainpath: str | None = None
    """path of the owner's domain, e.g. `ROOT/acme`"""
    jobid: str | None = None
    """the last job on it, by id"""
    jobstatus: int | None = None
    """state of the last job on it: 0 pending, 1 done, 2 failed"""
    project: str
    """the owning project, by name"""
    projectid: str
    """the owning project, by id"""
    projectroleid: str | None = None
    """the project role, by id"""
    role: ProjectAccountRole
    """role in the project"""
    user: list[User] | None = None
    """the users"""
    userid: str | None = None
    """the user, by id"""
    username: str | None = None
    """the user name"""
