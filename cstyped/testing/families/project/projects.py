"""Projects made, changed, suspended and deleted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...asking.call import Call, behaviour
from ...asking.jobs import Work
from ...parts.limits import check_limit
from ...parts.settings import is_on
from ...refusal import PARAM, Refusal, at_once, failure, forbidden, invalid
from ...rows.kinds import ACCOUNTS, DOMAINS, PROJECTS, USERS
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
    from ...rows.typed import AccountRow, ProjectAccountRow, ProjectRow, UserRow


@behaviour("createProject", evidence="source: ProjectManagerImpl.createProject")
def create_project(call: Call) -> Work:
    if call.caller.role["type"] == "User" and not is_on(call.site, "allow.user.create.projects"):
        raise forbidden("users create no projects: the setting allow.user.create.projects is false")
    owner, user = _owner(call), call.given("userid", USERS)
    if user is not None:
        owner = _account_of(call, user)
    domain = call.store.get(owner["domainid"], DOMAINS) or call.caller.domain
    name = call.text("name", "")
    if of_name(call, name, domain["id"]) is not None:
        raise invalid(f"there is a project {name} already")
    check_limit(call, owner, "project")
    account: AccountRow = {
        "name": f"PrjAcct-{name}-{domain['_number']}",
        "accounttype": 5,
        "roleid": owner["roleid"],
        "domainid": domain["id"],
        "state": "enabled",
    }
    call.store.add(ACCOUNTS, account, now=call.now)
    row: ProjectRow = {
        "name": name,
        "displaytext": call.text("displaytext") or name,
        "domainid": domain["id"],
        "domain": domain["name"],
        "projectaccountname": account["name"],
        "state": "Active",
        "_account": account["id"],
        "_admin": owner["id"],
    }
    project = call.new(PROJECTS, row)
    account["_project"] = project["id"]
    join(call, project, owner, "Admin", user)
    yield project
    return project


def _owner(call: Call) -> AccountRow:
    """The account that is named. A name that is missing is the caller's, a domain too."""
    domain = call.given("domainid", DOMAINS) or call.caller.domain
    name = call.text("account") or call.caller.account["name"]
    found = call.store.first(ACCOUNTS, name=name, domainid=domain["id"])
    if found is None:
        raise at_once(invalid(f"cannot find account {name} in domain {domain['name']}"))
    call.check_access(found)
    return found


def _account_of(call: Call, user: UserRow) -> AccountRow:
    """The account of a user who is to administer a project: the one of `accountid`, which is for
    nothing else.
    """
    account, domain = call.given("accountid", ACCOUNTS), call.given("domainid", DOMAINS)
    if account is None or user["accountid"] != account["id"]:
        raise invalid(f"user {user['username']} is not of that account")
    if domain is not None and account["domainid"] != domain["id"]:
        raise invalid(f"account {account['name']} is not of domain {domain['name']}")
    return account


def of_name(call: Call, name: str, domain: str) -> ProjectRow | None:
    wanted = name.lower()
    found = call.store.where(PROJECTS, domainid=domain)
    return next((row for row in found if row["name"].lower() == wanted), None)


@behaviour("updateProject", evidence="source: ProjectManagerImpl.updateProject")
def update_project(call: Call) -> Work:
    project, role = call.row("id", PROJECTS), role_type(call)
    check_may_manage(call, project)
    name, user = call.text("account"), call.given("userid", USERS)
    if name is not None and user is not None:
        raise Refusal(PARAM, "say an account or a user, not both")
    yield project
    if (new := call.text("name")) is not None:
        same = of_name(call, new, project["domainid"])
        if same is not None and same is not project:
            raise invalid(f"there is a project {new} already")
        project["name"] = new
    if (text := call.text("displaytext")) is not None:
        project["displaytext"] = text
    if name is not None and call.flag("swapowner", True):
        _swap_owner(call, project, account_named(call, project, name))
    elif name is not None:
        _change_role(
            call, project, member_of(call, project, account_named(call, project, name)["id"]), role
        )
    elif user is not None:
        member = member_of(call, project, user["accountid"], user["id"])
        _change_role(call, project, member, role)
    return project


def _swap_owner(call: Call, project: ProjectRow, account: AccountRow) -> None:
    """Give the project another owner in the place of the one that it has."""
    member = member_of(call, project, account["id"])
    if member is None:
        raise invalid(f"account {account['name']} is no member of project {project['name']}")
    owner = next((row for row in members_of(call, project) if row["role"] == "Admin"), None)
    if owner is None or owner is member:
        return
    check_limit(call, account, "project")
    owner["role"], member["role"] = "Regular", "Admin"
    project["_admin"] = account["id"]


def _change_role(
    call: Call, project: ProjectRow, member: ProjectAccountRow | None, role: str | None
) -> None:
    if member is None:
        raise invalid(f"that is no member of project {project['name']}")
    if role != "Admin" and is_only_admin(call, project, member):
        raise invalid(f"project {project['name']} keeps one administrator")
    member["role"] = role or "Regular"


@behaviour("suspendProject", evidence="source: ProjectManagerImpl.suspendProject")
def suspend_project(call: Call) -> Work:
    project = call.row("id", PROJECTS)
    check_may_manage(call, project)
    yield project
    project["state"] = "Suspended"
    return project


@behaviour("activateProject", evidence="source: ProjectManagerImpl.activateProject")
def activate_project(call: Call) -> Work:
    project = call.row("id", PROJECTS)
    check_may_manage(call, project)
    yield project
    if project["state"] not in ("Suspended", "Active"):
        raise invalid(f"project {project['name']} is {project['state']}")
    project["state"] = "Active"
    return project


# What keeps a project from being deleted without `cleanup`.
_KEEPING = ("Template", "VMSnapshot", "UserVm", "Volume", "Network", "Vpc", "Webhook")


@behaviour("deleteProject", evidence="source: ProjectManagerImpl.deleteProject")
def delete_project(call: Call) -> Work:
    project = call.row("id", PROJECTS)
    check_may_manage(call, project)
    yield project
    account = call.store.get(project.get("_account"), ACCOUNTS)
    if account is not None and not call.flag("cleanup", False):
        for kind in _KEEPING:
            if call.store.first(kind, _owner=account["id"]) is not None:
                raise failure(f"project {project['name']} is not empty: it has a {kind}")
    for inside in ("ProjectAccount", "ProjectInvitation", "ProjectRole", "ProjectRolePermission"):
        for row in list(call.store.where(inside, projectid=project["id"])):
            call.store.remove(row)
    if account is not None:
        for table in list(call.store.tables):
            for owned in list(call.store.where(table, _owner=account["id"])):
                call.store.remove(owned)
        call.store.remove(account)
    call.store.remove(project)
    return None
