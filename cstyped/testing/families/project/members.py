"""The accounts and users of a project."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...asking.call import Call, Listing, behaviour
from ...asking.jobs import Work
from ...asking.listing import narrowed, paged
from ...parts.settings import in_force
from ...refusal import PARAM, Refusal, invalid
from ...rows.kinds import ACCOUNTS, PROJECT_ROLES, PROJECTS, USERS
from .invitations import invite
from .membership import (
    account_named,
    check_may_manage,
    is_only_admin,
    join,
    member_of,
    members_of,
    role_type,
)

if TYPE_CHECKING:
    from ...rows.typed import ProjectAccountRow, ProjectRow


@behaviour("listProjectAccounts", evidence="source: QueryManagerImpl.listProjectAccountsInternal")
def list_members(call: Call) -> Listing:
    project = call.row("projectid", PROJECTS)
    account = call.store.get(project.get("_account"), ACCOUNTS)
    if account is not None:
        call.check_access(account)
    rows = members_of(call, project)[::-1]
    if (name := call.text("account")) is not None:
        wanted = {row["id"] for row in call.store.where(ACCOUNTS, name=name)}
        rows = [row for row in rows if row["accountid"] in wanted]
    if (role := call.text("role")) is not None:
        rows = [row for row in rows if row["role"].lower() == role.lower()]
    return paged(call, narrowed(call, rows))


@behaviour("addAccountToProject", evidence="source: ProjectManagerImpl.addAccountToProject")
def add_account(call: Call) -> Work:
    project, role = call.row("projectid", PROJECTS), role_type(call)
    name, email = call.text("account"), call.text("email")
    if name is None and email is None:
        raise Refusal(PARAM, "an account or an email is needed")
    yield project
    _check_takes_members(call, project)
    account = account_named(call, project, name) if name is not None else None
    if account is not None and member_of(call, project, account["id"]) is not None:
        return None
    role_id = role_of_project(call, project)
    if in_force(call.store, "project.invite.required") == "true":
        invite(call, project, account=account, email=email, role=role, role_id=role_id)
        return None
    if account is None:
        raise invalid("an account is needed, where nobody is invited")
    join(call, project, account, role or "Regular", role_id=role_id)
    return None


@behaviour("addUserToProject", evidence="source: ProjectManagerImpl.addUserToProject")
def add_user(call: Call) -> Work:
    project, role = call.row("projectid", PROJECTS), role_type(call)
    yield project
    _check_takes_members(call, project)
    user = call.store.first(USERS, username=call.text("username"), domainid=project["domainid"])
    if user is None:
        raise invalid(f"cannot find user {call.text('username')} in the project's domain")
    if member_of(call, project, user["accountid"]) is not None:
        raise invalid(f"the account of {user['username']} is a member already")
    if member_of(call, project, user["accountid"], user["id"]) is not None:
        return None
    role_id = role_of_project(call, project)
    account = call.store.one(ACCOUNTS, id=user["accountid"])
    if in_force(call.store, "project.invite.required") == "true":
        email = call.text("email")
        invite(call, project, account=account, user=user, email=email, role=role, role_id=role_id)
        return None
    join(call, project, account, role or "Regular", user, role_id)
    return None


def _check_takes_members(call: Call, project: ProjectRow) -> None:
    check_may_manage(call, project)
    if project["state"] != "Active":
        raise invalid(f"project {project['name']} is {project['state']}, not Active")


def role_of_project(call: Call, project: ProjectRow) -> str | None:
    role = call.given("projectroleid", PROJECT_ROLES)
    if role is None:
        return None
    if role["projectid"] != project["id"]:
        raise invalid(f"role {role['name']} is of another project")
    return role["id"]


@behaviour(
    "deleteAccountFromProject", evidence="source: ProjectManagerImpl.deleteAccountFromProject"
)
def remove_account(call: Call) -> Work:
    project = call.row("projectid", PROJECTS)
    yield project
    check_may_manage(call, project)
    account = account_named(call, project, call.text("account"))
    _leave(call, project, member_of(call, project, account["id"]), account["name"])
    return None


@behaviour("deleteUserFromProject", evidence="source: ProjectManagerImpl.deleteUserFromProject")
def remove_user(call: Call) -> Work:
    project, user = call.row("projectid", PROJECTS), call.row("userid", USERS)
    yield project
    check_may_manage(call, project)
    member = member_of(call, project, user["accountid"], user["id"])
    _leave(call, project, member, user["username"])
    return None


def _leave(call: Call, project: ProjectRow, member: ProjectAccountRow | None, name: str) -> None:
    if member is None:
        raise invalid(f"{name} is no member of project {project['name']}")
    if is_only_admin(call, project, member):
        raise invalid(f"project {project['name']} keeps one administrator")
    call.store.remove(member)
