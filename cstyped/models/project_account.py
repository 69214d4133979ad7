# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model

from ..types import ProjectAccountRole
from .user import User


class ProjectAccount(Model):
    """ProjectAccount, as the server answers it (ProjectAccountResponse).

    Answered by listProjectAccounts.
    """

    account: str | None = None
    """name of the owning account"""
    accountid: str | None = None
    """id of the owning account"""
    accounttype: int | None = None
    """kind of account: 0 user, 1 root admin, 2 domain admin, 5 project"""
    domain: str
    """name of the owner's domain"""
    domainid: str
    """id of the owner's domain"""
    domainpath: str | None = None
    """path of the owner's domain, e.g. `ROOT/acme`"""
    jobid: str | None = None
    """id of the last job on the project account"""
    jobstatus: int | None = None
    """status of the last job on the project account: 0 pending, 1 done, 2 failed"""
    project: str
    """name of the owning project"""
    projectid: str
    """id of the owning project"""
    projectroleid: str | None = None
    """id of the project role"""
    role: ProjectAccountRole
    """role in the project"""
    user: list[User] | None = None
    """the users"""
    userid: str | None = None
    """id of the user"""
    username: str | None = None
    """the user name"""
