"""Projects and their members."""

from __future__ import annotations

from ..asking.call import Call, Listing, behaviour
from ..asking.jobs import Work
from ..asking.listing import listed, narrowed, paged
from ..parts.limits import check_limit
from ..refusal import forbidden, invalid
from ..rows.stored import UntypedRow


@behaviour("createProject", evidence="recorded: more")
def create_project(call: Call) -> Work:
    owner = call.owner()
    domain = call.store.get(owner["domainid"]) or call.caller.domain
    name = call.get("name")
    if call.store.first("Project", name=name, domainid=domain["id"]) is not None:
        raise invalid(f"there is a project {name} already")
    check_limit(call, owner, "project")
    number = len(call.store.rows("Project")) + 1
    account = call.store.add(
        "Account",
        {
            "name": f"PrjAcct-{name}-{number}",
            "accounttype": 5,
            "roleid": owner["roleid"],
            "domainid": domain["id"],
            "state": "enabled",
        },
        now=call.now,
    )
    project = call.new(
        "Project",
        {
            "name": name,
            "displaytext": call.get("displaytext") or name,
            "domainid": domain["id"],
            "domain": domain["name"],
            "owner": [{"account": owner["name"]}],
            "projectaccountname": account["name"],
            "state": "Active",
            "_account": account["id"],
            "_admin": owner["id"],
        },
    )
    account["_project"] = project["id"]
    _join(call, project, owner, "Admin")
    yield project
    return project


def _join(call: Call, project: UntypedRow, account: UntypedRow, role: str) -> UntypedRow:
    return call.new(
        "ProjectAccount",
        {
            "projectid": project["id"],
            "project": project["name"],
            "accountid": account["id"],
            "account": account["name"],
            "accounttype": account["accounttype"],
            "role": role,
            "domainid": account["domainid"],
            "user": [
                call.site.renderer.show("User", each)
                for each in call.store.where("User", accountid=account["id"])
            ],
        },
    )


def _may_manage(call: Call, project: UntypedRow) -> None:
    if call.caller.root:
        return
    member = call.store.first(
        "ProjectAccount", projectid=project["id"], accountid=call.caller.account["id"]
    )
    if member is None or member["role"] != "Admin":
        raise forbidden(f"no permission to manage project {project['name']}")


@behaviour("updateProject", "suspendProject", "activateProject", evidence="recorded: people")
def change_project(call: Call) -> Work:
    project = call.row("id")
    _may_manage(call, project)
    yield project
    for name in ("displaytext", "name"):
        if call.has(name):
            project[name] = call.get(name)
    if call.has("account"):
        account = call.store.first(
            "Account", name=call.get("account"), domainid=project["domainid"]
        )
        if account is None:
            raise invalid(f"cannot find account {call.get('account')} in the project's domain")
        project["owner"] = [{"account": account["name"]}]
    project["state"] = {"suspendProject": "Suspended", "activateProject": "Active"}.get(
        call.command.name, project["state"]
    )
    return project


@behaviour("deleteProject", evidence="recorded: more")
def delete_project(call: Call) -> Work:
    project = call.row("id")
    _may_manage(call, project)
    yield project
    for member in list(call.store.where("ProjectAccount", projectid=project["id"])):
        call.store.remove(member)
    account = call.store.get(project.get("_account", ""))
    if account is not None:
        for table in list(call.store.tables):
            for row in list(call.store.where(table, _owner=account["id"])):
                call.store.remove(row)
        call.store.remove(account)
    call.store.remove(project)
    return None


@behaviour("listProjects", evidence="recorded: more")
def list_projects(call: Call) -> Listing:
    caller = call.caller
    rows: list[UntypedRow] = []
    for row in call.store.rows("Project"):
        member = call.store.first(
            "ProjectAccount", projectid=row["id"], accountid=caller.account["id"]
        )
        if caller.root or member is not None or row.get("_admin") == caller.account["id"]:
            rows.append(row)
    if call.has("account"):
        account = call.owner()["id"]
        rows = [
            row
            for row in rows
            if call.store.first("ProjectAccount", projectid=row["id"], accountid=account)
        ]
    return paged(call, narrowed(call, rows))


@behaviour("listProjectAccounts", evidence="recorded: more")
def list_members(call: Call) -> Listing:
    project = call.row("projectid")
    rows = list(call.store.where("ProjectAccount", projectid=project["id"]))
    return paged(call, narrowed(call, rows))


@behaviour("listProjectInvitations", evidence="recorded: more")
def list_invitations(call: Call) -> Listing:
    rows = call.store.rows("ProjectInvitation")
    if call.get("activeonly"):
        rows = [row for row in rows if row.get("state") == "Pending"]
    return listed(call, rows)


@behaviour("addAccountToProject", "addUserToProject", evidence="recorded: more")
def add_member(call: Call) -> Work:
    project = call.row("projectid")
    if not call.has("account") and not call.has("email") and not call.has("username"):
        raise invalid("an account or an email is needed")
    yield project
    name = call.get("account")
    if name is None:
        user = call.store.first("User", username=call.get("username"))
        account = call.store.get(user["accountid"]) if user else None
    else:
        account = call.store.first("Account", name=name, domainid=project["domainid"])
    if account is None:
        raise invalid(f"cannot find account {name} in the project's domain")
    if call.store.first("ProjectAccount", projectid=project["id"], accountid=account["id"]) is None:
        _join(call, project, account, call.get("roletype", "Regular"))
    return None


@behaviour("deleteAccountFromProject", "deleteUserFromProject", evidence="recorded: people")
def remove_member(call: Call) -> Work:
    project = call.row("projectid")
    yield project
    name = call.get("account")
    member = next(
        (
            row
            for row in call.store.where("ProjectAccount", projectid=project["id"])
            if row["account"] == name or row["accountid"] == call.get("userid")
        ),
        None,
    )
    if member is None:
        raise invalid(f"{name} is no member of project {project['name']}")
    call.store.remove(member)
    return None
