"""Who is a member of a project, and who may manage it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...asking.call import Call, within
from ...refusal import PARAM, Refusal, forbidden, invalid
from ...rows.kinds import ACCOUNTS, DOMAINS, PROJECT_ACCOUNTS

if TYPE_CHECKING:
    from ...rows.typed import AccountRow, ProjectAccountRow, ProjectRow, UserRow

_ROLES = {"admin": "Admin", "regular": "Regular"}


def join(
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


def members_of(call: Call, project: ProjectRow) -> list[ProjectAccountRow]:
    return list(call.store.where(PROJECT_ACCOUNTS, projectid=project["id"]))


def member_of(
    call: Call, project: ProjectRow, account: str, user: str | None = None
) -> ProjectAccountRow | None:
    """The membership of an account, or of one of its users."""
    found = (row for row in members_of(call, project) if row["accountid"] == account)
    return next((row for row in found if row.get("userid") == user), None)


def is_only_admin(call: Call, project: ProjectRow, member: ProjectAccountRow) -> bool:
    admins = [row for row in members_of(call, project) if row["role"] == "Admin"]
    return admins == [member]


def check_may_manage(call: Call, project: ProjectRow) -> None:
    """531 unless the caller administers the project or its domain."""
    caller = call.caller
    domain = call.store.get(project["domainid"], DOMAINS)
    runs = caller.role["type"] in ("DomainAdmin", "ResourceAdmin")
    if caller.root or (runs and domain is not None and within(domain, caller.domain)):
        return
    mine = member_of(call, project, caller.account["id"]) or member_of(
        call, project, caller.account["id"], caller.user["id"]
    )
    if mine is None or mine["role"] != "Admin":
        raise forbidden(f"no permission to manage project {project['name']}")


def role_type(call: Call) -> str | None:
    given = call.text("roletype")
    if given is None:
        return None
    if given.lower() not in _ROLES:
        raise Refusal(PARAM, f"{given} is no role type of a project: Admin or Regular")
    return _ROLES[given.lower()]


def account_named(call: Call, project: ProjectRow, name: str | None) -> AccountRow:
    """The account of that name in the project's domain."""
    found = call.store.first(ACCOUNTS, name=name, domainid=project["domainid"])
    if found is None:
        raise invalid(f"cannot find account {name} in the project's domain")
    return found
