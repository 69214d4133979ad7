"""Lists of projects."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...asking.call import Call, Listing, behaviour, within
from ...asking.listing import narrowed, paged
from ...refusal import forbidden, invalid
from ...rows.kinds import ACCOUNTS, DOMAINS, PROJECTS, USERS
from .membership import members_of

if TYPE_CHECKING:
    from ...rows.typed import ProjectRow


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
        for row in members_of(call, project)
    )
