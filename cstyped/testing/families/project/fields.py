"""What objects of projects and of their members show that is worked out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...parts.people import shown_users
from ...rows.kinds import ACCOUNTS, PROJECT_ACCOUNTS, USERS
from ...rows.rendering import Renderer, compute
from ...rows.stored import Shown

if TYPE_CHECKING:
    from ...rows.typed import ProjectAccountRow, ProjectRow


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


def _users(member: ProjectAccountRow, at: Renderer) -> list[Shown] | None:
    if "userid" in member:
        return None
    return shown_users(member["accountid"], at)


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
