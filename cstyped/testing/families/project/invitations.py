"""Who was invited to a project, and what they answered."""

from __future__ import annotations

import string
from typing import TYPE_CHECKING

from ...asking.call import Call, Listing, behaviour
from ...asking.jobs import Work
from ...asking.listing import narrowed, paged
from ...parts.settings import in_force
from ...refusal import invalid
from ...rows.kinds import ACCOUNTS, PROJECT_INVITATIONS, PROJECTS, USERS
from .membership import account_named, join, member_of

if TYPE_CHECKING:
    from ...rows.typed import AccountRow, ProjectInvitationRow, ProjectRow, UserRow


def invite(
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
        account = account_named(call, project, name)
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
        if member_of(call, project, owner["id"], None if guest is None else guest["id"]) is None:
            join(call, project, owner, invitation["_role"], guest, invitation["_role_id"])
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
