"""Projects, their members and those who were invited."""

from __future__ import annotations

import string
from typing import TYPE_CHECKING

from ..asking.call import Call, Listing, behaviour, within
from ..asking.jobs import Work
from ..asking.listing import narrowed, paged
from ..parts import people
from ..parts.limits import check_limit
from ..parts.settings import in_force
from ..refusal import PARAM, Refusal, failure, forbidden, invalid
from ..rows.kinds import (
    ACCOUNTS,
    DOMAINS,
    PROJECT_ACCOUNTS,
    PROJECT_INVITATIONS,
    PROJECT_ROLES,
    PROJECTS,
    USERS,
)
from ..rows.rendering import Renderer, compute
from ..rows.stored import Shown

if TYPE_CHECKING:
    from ..rows.typed import (
        AccountRow,
        ProjectAccountRow,
        ProjectInvitationRow,
        ProjectRow,
        UserRow,
    )

_ROLES = {"admin": "Admin", "regular": "Regular"}


@behaviour("createProject", evidence="source: ProjectManagerImpl.createProject")
def create_project(call: Call) -> Work:
    owner = call.owner()
    if (given := call.given("accountid", ACCOUNTS)) is not None:
        owner = given
    user = call.given("userid", USERS)
    if user is not None and user["accountid"] != owner["id"]:
        raise invalid(f"user {user['username']} is not of account {owner['name']}")
    domain = call.store.get(owner["domainid"], DOMAINS) or call.caller.domain
    name = call.text("name", "")
    if _of_name(call, name, domain["id"]) is not None:
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
    _join(call, project, owner, "Admin", user)
    yield project
    return project


def _of_name(call: Call, name: str, domain: str) -> ProjectRow | None:
    wanted = name.lower()
    found = call.store.where(PROJECTS, domainid=domain)
    return next((row for row in found if row["name"].lower() == wanted), None)


def _join(
    call: Call,
    project: ProjectRow,
    account: AccountRow,
    role: str,
    user: UserRow | None = None,
    role_id: str | None = None,
) -> ProjectAccountRow:
    """Make an account, or one user of it, a member."""
    row: ProjectAccountRow = {
        "projectid": project["id"],
        "project": project["name"],
        "accountid": account["id"],
        "role": role,
        "domainid": account["domainid"],
    }
    if user is not None:
        row["userid"] = user["id"]
    if role_id is not None:
        row["projectroleid"] = role_id
    return call.new(PROJECT_ACCOUNTS, row)


def _members(call: Call, project: ProjectRow) -> list[ProjectAccountRow]:
    return list(call.store.where(PROJECT_ACCOUNTS, projectid=project["id"]))


def _member(
    call: Call, project: ProjectRow, account: str, user: str | None = None
) -> ProjectAccountRow | None:
    """The membership of an account, or of one of its users."""
    found = (row for row in _members(call, project) if row["accountid"] == account)
    return next((row for row in found if row.get("userid") == user), None)


def _check_may_manage(call: Call, project: ProjectRow) -> None:
    """531 unless the caller administers the project or its domain."""
    caller = call.caller
    domain = call.store.get(project["domainid"], DOMAINS)
    runs = caller.role["type"] in ("DomainAdmin", "ResourceAdmin")
    if caller.root or (runs and domain is not None and within(domain, caller.domain)):
        return
    mine = _member(call, project, caller.account["id"]) or _member(
        call, project, caller.account["id"], caller.user["id"]
    )
    if mine is None or mine["role"] != "Admin":
        raise forbidden(f"no permission to manage project {project['name']}")


def _role_type(call: Call) -> str | None:
    given = call.text("roletype")
    if given is None:
        return None
    if given.lower() not in _ROLES:
        raise Refusal(PARAM, f"{given} is no role type of a project: Admin or Regular")
    return _ROLES[given.lower()]


def _account(call: Call, project: ProjectRow, name: str | None) -> AccountRow:
    """The account of that name in the project's domain."""
    found = call.store.first(ACCOUNTS, name=name, domainid=project["domainid"])
    if found is None:
        raise invalid(f"cannot find account {name} in the project's domain")
    return found


@behaviour("updateProject", evidence="source: ProjectManagerImpl.updateProject")
def update_project(call: Call) -> Work:
    project, role = call.row("id", PROJECTS), _role_type(call)
    _check_may_manage(call, project)
    name, user = call.text("account"), call.given("userid", USERS)
    if name is not None and user is not None:
        raise Refusal(PARAM, "say an account or a user, not both")
    yield project
    if (new := call.text("name")) is not None:
        same = _of_name(call, new, project["domainid"])
        if same is not None and same is not project:
            raise invalid(f"there is a project {new} already")
        project["name"] = new
    if (text := call.text("displaytext")) is not None:
        project["displaytext"] = text
    if name is not None and call.flag("swapowner", True):
        _swap_owner(call, project, _account(call, project, name))
    elif name is not None:
        _change_role(
            call, project, _member(call, project, _account(call, project, name)["id"]), role
        )
    elif user is not None:
        member = _member(call, project, user["accountid"], user["id"])
        _change_role(call, project, member, role)
    return project


def _swap_owner(call: Call, project: ProjectRow, account: AccountRow) -> None:
    """Give the project another owner in the place of the one that it has."""
    member = _member(call, project, account["id"])
    if member is None:
        raise invalid(f"account {account['name']} is no member of project {project['name']}")
    owner = next((row for row in _members(call, project) if row["role"] == "Admin"), None)
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
    if role != "Admin" and _is_only_admin(call, project, member):
        raise invalid(f"project {project['name']} keeps one administrator")
    member["role"] = role or "Regular"


def _is_only_admin(call: Call, project: ProjectRow, member: ProjectAccountRow) -> bool:
    admins = [row for row in _members(call, project) if row["role"] == "Admin"]
    return admins == [member]


@behaviour("suspendProject", evidence="source: ProjectManagerImpl.suspendProject")
def suspend_project(call: Call) -> Work:
    project = call.row("id", PROJECTS)
    _check_may_manage(call, project)
    yield project
    project["state"] = "Suspended"
    return project


@behaviour("activateProject", evidence="source: ProjectManagerImpl.activateProject")
def activate_project(call: Call) -> Work:
    project = call.row("id", PROJECTS)
    _check_may_manage(call, project)
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
    _check_may_manage(call, project)
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


@behaviour("listProjects", evidence="source: QueryManagerImpl.listProjectsInternal")
def list_projects(call: Call) -> Listing:
    """An administrator who does not ask for all sees the projects that he is a member of."""
    caller = call.caller
    rows = call.store.rows(PROJECTS)[::-1]
    domain, account, user = _asked_for(call)
    if domain is None and account is None and (_is_plain(call) or not call.flag("listall", False)):
        account, user = caller.account["id"], caller.user["id"]
    elif not caller.root:
        rows = [row for row in rows if _is_in(call, row["domainid"], caller.domain["id"])]
    if domain is not None and not call.flag("isrecursive", False):
        rows = [row for row in rows if row["domainid"] == domain]
    if account is not None:
        rows = [row for row in rows if _belongs(call, row, account, user)]
    if (text := call.text("displaytext")) is not None:
        rows = [row for row in rows if row["displaytext"] == text]
    return paged(call, narrowed(call, rows))


def _is_plain(call: Call) -> bool:
    return call.caller.role["type"] == "User"


def _is_in(call: Call, domain: str, top: str) -> bool:
    below, above = call.store.get(domain, DOMAINS), call.store.get(top, DOMAINS)
    return below is not None and above is not None and within(below, above)


def _asked_for(call: Call) -> tuple[str | None, str | None, str | None]:
    """The domain, the account and the user whose projects are asked for."""
    caller, domain = call.caller, call.given("domainid", DOMAINS)
    name, username = call.text("account"), call.text("username")
    if _is_plain(call):
        mine = (caller.account["name"], caller.domain, caller.user["username"])
        for given, own in zip((name, domain, username), mine, strict=True):
            if given is not None and given != own:
                raise forbidden("the projects of others are not shown")
        return None, None, None
    if domain is None:
        if name is not None or username is not None:
            raise invalid("an account or a user goes with its domain")
        return None, None, None
    account = call.store.first(ACCOUNTS, name=name, domainid=domain["id"]) if name else None
    user = call.store.first(USERS, username=username, domainid=domain["id"]) if username else None
    if (name and account is None) or (username and user is None):
        raise invalid(f"cannot find {name or username} in domain {domain['name']}")
    account_id = account["id"] if account is not None else None
    if account_id is None and user is not None:
        account_id = user["accountid"]
    return domain["id"], account_id, None if user is None else user["id"]


def _belongs(call: Call, project: ProjectRow, account: str, user: str | None) -> bool:
    return any(
        row["accountid"] == account and row.get("userid") in (None, user)
        for row in _members(call, project)
    )


def _owners(project: ProjectRow, at: Renderer) -> list[Shown]:
    shown: list[Shown] = []
    for row in at.store.where(PROJECT_ACCOUNTS, projectid=project["id"], role="Admin"):
        account = at.store.get(row["accountid"], ACCOUNTS)
        entry: Shown = {"account": account["name"]} if account is not None else {}
        if (user := at.store.get(row.get("userid"), USERS)) is not None:
            entry |= {"user": user["username"], "userid": user["id"]}
        shown.append(entry)
    return shown


compute("Project", {"owner": _owners})


# -- members -------------------------------------------------------------------------------------


@behaviour("listProjectAccounts", evidence="source: QueryManagerImpl.listProjectAccountsInternal")
def list_members(call: Call) -> Listing:
    project = call.row("projectid", PROJECTS)
    account = call.store.get(project.get("_account"), ACCOUNTS)
    if account is not None:
        call.check_access(account)
    rows = _members(call, project)[::-1]
    if (name := call.text("account")) is not None:
        wanted = {row["id"] for row in call.store.where(ACCOUNTS, name=name)}
        rows = [row for row in rows if row["accountid"] in wanted]
    if (role := call.text("role")) is not None:
        rows = [row for row in rows if row["role"].lower() == role.lower()]
    return paged(call, narrowed(call, rows))


def _users(member: ProjectAccountRow, at: Renderer) -> list[Shown] | None:
    if "userid" in member:
        return None
    return people.shown_users(member["accountid"], at)


def _name_of_account(member: ProjectAccountRow, at: Renderer) -> str | None:
    account = at.store.get(member["accountid"], ACCOUNTS)
    return None if account is None else account["name"]


def _type_of_account(member: ProjectAccountRow, at: Renderer) -> int | None:
    account = at.store.get(member["accountid"], ACCOUNTS)
    return None if account is None else account["accounttype"]


def _name_of_user(member: ProjectAccountRow, at: Renderer) -> str | None:
    user = at.store.get(member.get("userid"), USERS)
    return None if user is None else user["username"]


compute(
    "ProjectAccount",
    {
        "user": _users,
        "account": _name_of_account,
        "accounttype": _type_of_account,
        "username": _name_of_user,
    },
)


@behaviour("addAccountToProject", evidence="source: ProjectManagerImpl.addAccountToProject")
def add_account(call: Call) -> Work:
    project, role = call.row("projectid", PROJECTS), _role_type(call)
    name, email = call.text("account"), call.text("email")
    if name is None and email is None:
        raise Refusal(PARAM, "an account or an email is needed")
    yield project
    _check_takes_members(call, project)
    account = _account(call, project, name) if name is not None else None
    if account is not None and _member(call, project, account["id"]) is not None:
        return None
    role_id = _project_role(call, project)
    if in_force(call.store, "project.invite.required") == "true":
        _invite(call, project, account=account, email=email, role=role, role_id=role_id)
        return None
    if account is None:
        raise invalid("an account is needed, where nobody is invited")
    _join(call, project, account, role or "Regular", role_id=role_id)
    return None


@behaviour("addUserToProject", evidence="source: ProjectManagerImpl.addUserToProject")
def add_user(call: Call) -> Work:
    project, role = call.row("projectid", PROJECTS), _role_type(call)
    yield project
    _check_takes_members(call, project)
    user = call.store.first(USERS, username=call.text("username"), domainid=project["domainid"])
    if user is None:
        raise invalid(f"cannot find user {call.text('username')} in the project's domain")
    if _member(call, project, user["accountid"]) is not None:
        raise invalid(f"the account of {user['username']} is a member already")
    if _member(call, project, user["accountid"], user["id"]) is not None:
        return None
    role_id = _project_role(call, project)
    account = call.store.one(ACCOUNTS, id=user["accountid"])
    if in_force(call.store, "project.invite.required") == "true":
        email = call.text("email")
        _invite(call, project, account=account, user=user, email=email, role=role, role_id=role_id)
        return None
    _join(call, project, account, role or "Regular", user, role_id)
    return None


def _check_takes_members(call: Call, project: ProjectRow) -> None:
    _check_may_manage(call, project)
    if project["state"] != "Active":
        raise invalid(f"project {project['name']} is {project['state']}, not Active")


def _project_role(call: Call, project: ProjectRow) -> str | None:
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
    _check_may_manage(call, project)
    account = _account(call, project, call.text("account"))
    _leave(call, project, _member(call, project, account["id"]), account["name"])
    return None


@behaviour("deleteUserFromProject", evidence="source: ProjectManagerImpl.deleteUserFromProject")
def remove_user(call: Call) -> Work:
    project, user = call.row("projectid", PROJECTS), call.row("userid", USERS)
    yield project
    _check_may_manage(call, project)
    member = _member(call, project, user["accountid"], user["id"])
    _leave(call, project, member, user["username"])
    return None


def _leave(call: Call, project: ProjectRow, member: ProjectAccountRow | None, name: str) -> None:
    if member is None:
        raise invalid(f"{name} is no member of project {project['name']}")
    if _is_only_admin(call, project, member):
        raise invalid(f"project {project['name']} keeps one administrator")
    call.store.remove(member)


# -- invitations ---------------------------------------------------------------------------------


def _invite(
    call: Call,
    project: ProjectRow,
    *,
    account: AccountRow | None,
    email: str | None,
    role: str | None,
    role_id: str | None,
    user: UserRow | None = None,
) -> None:
    """Ask somebody in: an account, one of its users, or whoever has an address and a token."""
    row: ProjectInvitationRow = {
        "projectid": project["id"],
        "project": project["name"],
        "domainid": project["domainid"],
        "state": "Pending",
        "_role": role or "Regular",
        "_role_id": role_id,
    }
    if account is not None:
        row |= {"account": account["name"], "_account": account["id"]}
        row["_owner"] = account["id"]
    elif email is not None:
        row |= {"email": email, "_token": call.store.token(10, string.ascii_letters)}
    if user is not None:
        row["userid"] = user["id"]
    for other in call.store.where(PROJECT_INVITATIONS, projectid=project["id"], state="Pending"):
        fields = ("_account", "userid", "email")
        if all(other.get(each) == row.get(each) for each in fields):
            raise invalid("there is such an invitation already")
    call.new(PROJECT_INVITATIONS, row)


@behaviour(
    "listProjectInvitations", evidence="source: QueryManagerImpl.listProjectInvitationsInternal"
)
def list_invitations(call: Call) -> Listing:
    rows: list[ProjectInvitationRow] = []
    everything = call.flag("listall", False) and call.caller.role["type"] != "User"
    timeout = float(in_force(call.store, "project.invite.timeout") or 0)
    for row in call.store.rows(PROJECT_INVITATIONS)[::-1]:
        mine = row.get("_account") == call.caller.account["id"]
        if not (mine or everything or call.has("projectid")):
            continue
        over = row["_since"] + timeout < call.now
        if call.flag("activeonly", False) and (row["state"] != "Pending" or over):
            continue
        rows.append(row)
    return paged(call, narrowed(call, rows))


@behaviour("updateProjectInvitation", evidence="source: ProjectManagerImpl.updateInvitation")
def answer_invitation(call: Call) -> Work:
    project, token = call.row("projectid", PROJECTS), call.text("token")
    yield project
    name, user = call.text("account"), call.given("userid", USERS)
    account = call.caller.account
    if name is not None:
        account = _account(call, project, name)
        call.check_access(account)
    elif user is None:
        user = call.caller.user
    invitation = next(
        (
            row
            for row in call.store.where(
                PROJECT_INVITATIONS, projectid=project["id"], state="Pending"
            )
            if _is_for(row, token, account["id"], None if user is None else user["id"])
        ),
        None,
    )
    if invitation is None:
        raise invalid(f"there is no such invitation to project {project['name']}")
    accepted = call.flag("accept", True)
    timeout = float(in_force(call.store, "project.invite.timeout") or 0)
    if accepted and invitation["_since"] + timeout < call.now:
        invitation["state"] = "Expired"
        raise invalid("the invitation is over")
    invitation["state"] = "Completed" if accepted else "Declined"
    if accepted:
        owner = call.store.get(invitation.get("_account"), ACCOUNTS) or account
        guest = call.store.get(invitation.get("userid"), USERS)
        if _member(call, project, owner["id"], None if guest is None else guest["id"]) is None:
            _join(call, project, owner, invitation["_role"], guest, invitation["_role_id"])
    return None


def _is_for(row: ProjectInvitationRow, token: str | None, account: str, user: str | None) -> bool:
    if token is not None:
        return row.get("_token") == token
    return row.get("_account") == account and row.get("userid") in (None, user)


@behaviour("deleteProjectInvitation", evidence="source: ProjectManagerImpl.deleteProjectInvitation")
def delete_invitation(call: Call) -> Work:
    invitation = call.row("id", PROJECT_INVITATIONS)
    yield invitation
    call.store.remove(invitation)
    return None
