"""Projects, their members, and what accounts, domains and projects may have."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..call import Call, Listing, behaviour
from ..jobs import Work
from ..listing import narrowed, paged
from ..refusal import Refusal, forbidden, invalid
from ..store import Row
from ..tables import tables
from .wiring import LIMITED, check_limit

if TYPE_CHECKING:
    from ..backend import Backend

# Number of a resource type -> (name, what a plain account may have).
_USUAL = {
    "user_vm": 20, "public_ip": 20, "volume": 20, "snapshot": 20, "template": 20, "project": 10,
    "network": 20, "vpc": 20, "cpu": 40, "memory": 40_960, "primary_storage": 200,
    "secondary_storage": 400, "backup": 20, "backup_storage": 400, "bucket": 20,
    "object_storage": 400, "gpu": 20,
}  # fmt: skip
# Name of a resource type -> the stem of its fields in accounts and projects.
STEMS = {
    "user_vm": "vm", "public_ip": "ip", "volume": "volume", "snapshot": "snapshot",
    "template": "template", "project": "project", "network": "network", "vpc": "vpc", "cpu": "cpu",
    "memory": "memory", "primary_storage": "primarystorage",
    "secondary_storage": "secondarystorage", "backup": "backup", "backup_storage": "backupstorage",
    "bucket": "bucket", "object_storage": "objectstorage", "gpu": "gpu",
}  # fmt: skip


@behaviour("createProject")
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


def _join(call: Call, project: Row, account: Row, role: str) -> Row:
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
                call.backend.renderer.show("User", each)
                for each in call.store.where("User", accountid=account["id"])
            ],
        },
    )


def _may_manage(call: Call, project: Row) -> None:
    if call.caller.root:
        return
    member = call.store.first(
        "ProjectAccount", projectid=project["id"], accountid=call.caller.account["id"]
    )
    if member is None or member["role"] != "Admin":
        raise forbidden(f"no permission to manage project {project['name']}")


@behaviour("updateProject", "suspendProject", "activateProject")
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


@behaviour("deleteProject")
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


@behaviour("listProjects")
def list_projects(call: Call) -> Listing:
    caller = call.caller
    rows: list[Row] = []
    for row in call.store.rows("Project"):
        member = call.store.first(
            "ProjectAccount", projectid=row["id"], accountid=caller.account["id"]
        )
        if caller.root or member is not None or row.get("_admin") == caller.account["id"]:
            rows.append(row)
    return paged(call, narrowed(call, rows))


@behaviour("listProjectAccounts")
def list_members(call: Call) -> Listing:
    project = call.row("projectid")
    rows = list(call.store.where("ProjectAccount", projectid=project["id"]))
    if call.has("account"):
        rows = [row for row in rows if row["account"] == call.get("account")]
    return paged(call, narrowed(call, rows, keep=frozenset(["projectid", "account"])))


@behaviour("addAccountToProject", "addUserToProject")
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


@behaviour("deleteAccountFromProject", "deleteUserFromProject")
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


# -- limits ----------------------------------------------------------------------------------------


def resource_types(call: Call) -> list[tuple[str, str]]:
    """Number and name of each resource type that the version has, as text."""
    limits = call.backend.spec.answer_class("Account").fields
    entries = (entry.split() for entry in tables()["ResourceType"])
    return [(number, name) for name, number in entries if f"{STEMS[name]}limit" in limits]


def _subject(call: Call) -> tuple[Row | None, Row]:
    """The account (None for a domain as a whole) and the domain that limits are asked for."""
    if "projectid" in call.rows:
        account = call.store.get(call.rows["projectid"].get("_account", ""))
        if account is not None:
            return account, call.store.get(account["domainid"]) or call.caller.domain
    if call.has("account"):
        account = call.owner()
        return account, call.store.get(account["domainid"]) or call.caller.domain
    if "domainid" in call.rows:
        return None, call.rows["domainid"]
    return call.caller.account, call.caller.domain


def limit_of(subject: Row, name: str) -> int:
    """What an account or domain may have; -1 for no limit."""
    own = subject.get("_limits", {}).get(name)
    if own is not None:
        return int(own)
    return -1 if subject.get("accounttype") == 1 or "level" in subject else _USUAL[name]


def _whose(account: Row | None, domain: Row, call: Call) -> Row:
    entry: Row = {}
    if account is not None:
        project = call.store.get(account.get("_project"))
        entry = (
            {"account": account["name"]}
            if project is None
            else {"projectid": project["id"], "project": project["name"]}
        )
    return entry | {
        "domainid": domain["id"],
        "domain": domain["name"],
        "domainpath": domain["path"],
    }


@behaviour("listResourceLimits")
def list_limits(call: Call) -> Listing:
    account, domain = _subject(call)
    rows: list[Row] = []
    known = {number for number, _ in resource_types(call)}
    if call.has("resourcetype") and str(call.get("resourcetype")) not in known:
        raise invalid(f"{call.get('resourcetype')} is no type of resource")
    for number, name in resource_types(call):
        if call.has("resourcetype") and str(call.get("resourcetype")) != number:
            continue
        if call.has("resourcetypename") and call.get("resourcetypename") != name:
            continue
        rows.append(
            _whose(account, domain, call)
            | {
                "resourcetype": number,
                "resourcetypename": name,
                "max": limit_of(account or domain, name),
            }
        )
    return paged(call, rows)


@behaviour("updateResourceLimit")
def update_limit(call: Call) -> Row:
    account, domain = _subject(call)
    known = dict(resource_types(call))
    number = str(call.get("resourcetype"))
    if number not in known:
        raise invalid(f"{number} is no resource type")
    if account is call.caller.account and not call.has("account"):
        raise Refusal(531, "nobody sets his own limits", 4365)
    subject = account or domain
    most = call.get("max", -1)
    subject.setdefault("_limits", {})[known[number]] = most
    return _whose(account, domain, call) | {
        "resourcetype": number,
        "resourcetypename": known[number],
        "max": most,
    }


@behaviour("updateResourceCount")
def update_counts(call: Call) -> list[Row]:
    account, domain = _subject(call)
    rows: list[Row] = []
    for number, name in resource_types(call):
        if call.has("resourcetype") and str(call.get("resourcetype")) != number:
            continue
        rows.append(
            _whose(account, domain, call)
            | {
                "resourcetype": number,
                "resourcetypename": name,
                "resourcecount": counted(call, account, name),
            }
        )
    return rows


def counted(call: Call, account: Row | None, name: str) -> int:
    return 0 if account is None else counted_for(call.backend, account, name)


def counted_for(backend: Backend, account: Row, name: str) -> int:
    """How many of a resource type an account has."""
    kind = LIMITED.get(name)
    if kind is None:
        return 0
    return sum(1 for _ in backend.store.where(kind, _owner=account["id"]))
