"""Accounts."""

from __future__ import annotations

from ..asking.call import Call, Listing, behaviour, within
from ..asking.jobs import Work
from ..asking.listing import narrowed, paged
from ..parts import people
from ..parts.network_domains import check_network_domain
from ..parts.people import TYPE_OF_ROLE, make_user, remove_account
from ..parts.settings import setting_in
from ..refusal import Refusal, forbidden, invalid
from ..rows.kinds import ACCOUNTS
from ..rows.rendering import Renderer, compute
from ..rows.stored import Shown, UntypedRow

_ROLE_OF_TYPE = {0: "User", 1: "Root Admin", 2: "Domain Admin", 3: "Resource Admin", 4: "User"}
# Nobody makes somebody who may do more than he may himself.
_GIVEN = {
    "DomainAdmin": ("User", "DomainAdmin"),
    "ResourceAdmin": ("User", "DomainAdmin", "ResourceAdmin"),
    "User": ("User",),
}


@behaviour("createAccount", evidence="recorded: access2")
def create_account(call: Call) -> UntypedRow:
    check_network_domain(call)
    domain = call.rows.get("domainid", call.caller.domain)
    role = call.rows.get("roleid")
    kind = call.get("accounttype")
    if role is None and kind is None:
        raise Refusal(431, "either a role or an account type is needed")
    if role is None:
        role = call.store.first("Role", name=_ROLE_OF_TYPE.get(kind, "User"))
        if kind not in _ROLE_OF_TYPE or role is None:
            raise invalid(f"{kind} is no account type")
    if not call.caller.root and role["type"] not in _GIVEN.get(call.caller.role["type"], ()):
        raise forbidden(f"role {role['name']} may do more than {call.caller.role['name']}")
    kind = TYPE_OF_ROLE[role["type"]]
    if kind == 1 and domain["level"] != 0:
        kind = 2
    name = call.get("account") or call.get("username")
    if call.store.first("Account", name=name, domainid=domain["id"]) is not None:
        raise invalid(f"there is an account {name} in domain {domain['name']} already")
    if call.store.first("User", username=call.get("username"), domainid=domain["id"]) is not None:
        raise invalid(f"there is a user {call.get('username')} in domain {domain['name']} already")
    row: UntypedRow = {
        "name": name,
        "accounttype": kind,
        "roleid": role["id"],
        "domainid": domain["id"],
        "state": "enabled",
        "isdefault": False,
    }
    for field in ("networkdomain", "apikeyaccess"):
        if call.has(field):
            row[field] = call.get(field)
    if call.has("accountdetails"):
        row["accountdetails"] = call.map("accountdetails")
    account = call.new("Account", row)
    make_user(call, account)
    people.default_group(call.site, account)
    return account


def account_named(call: Call) -> UntypedRow:
    """The account that `id`, or `account` and `domainid`, name."""
    row = call.rows.get("id")
    if row is not None and row["_kind"] == "Account":
        found: UntypedRow | None = row
    else:
        domain = call.rows.get("domainid", call.caller.domain)
        found = call.store.first("Account", name=call.get("account"), domainid=domain["id"])
    if found is None or found.get("_removed"):
        raise invalid(f"cannot find account {call.get('account')}")
    call.check_access(found)
    return found


@behaviour("updateAccount", evidence="recorded: people")
def update_account(call: Call) -> UntypedRow:
    check_network_domain(call)
    account = account_named(call)
    if call.has("newname"):
        same = call.store.first("Account", name=call.get("newname"), domainid=account["domainid"])
        if same is not None and same is not account:
            raise invalid(f"there is an account {call.get('newname')} already")
        account["name"] = call.get("newname")
    if "roleid" in call.rows:
        account["roleid"] = call.rows["roleid"]["id"]
        account["accounttype"] = TYPE_OF_ROLE[call.rows["roleid"]["type"]]
    if call.has("accountdetails"):
        account["accountdetails"] = account.get("accountdetails", {}) | call.map("accountdetails")
    for field in ("networkdomain", "apikeyaccess"):
        if call.has(field):
            account[field] = call.get(field)
    return account


@behaviour("disableAccount", evidence="recorded: people")
def disable_account(call: Call) -> Work:
    account = account_named(call)
    if account.get("isdefault"):
        raise invalid(f"account {account['name']} cannot be disabled")
    yield account
    account["state"] = "locked" if call.get("lock") else "disabled"
    return account


@behaviour("markDefaultZoneForAccount", evidence="recorded: people")
def mark_default_zone(call: Call) -> Work:
    account = call.owner()
    yield account
    account["defaultzoneid"] = call.row("zoneid")["id"]
    return account


@behaviour("enableAccount", evidence="recorded: people")
def enable_account(call: Call) -> UntypedRow:
    account = account_named(call)
    account["state"] = "enabled"
    return account


@behaviour("deleteAccount", evidence="recorded: access2")
def delete_account(call: Call) -> Work:
    account = call.row("id")
    if account.get("isdefault"):
        raise invalid(f"account {account['name']} cannot be deleted")
    yield account
    remove_account(call, account)
    return None


@behaviour(
    "isAccountAllowedToCreateOfferingsWithTags",
    evidence="source: AccountManagerImpl.isAccountAllowedToCreateOfferingsWithTags",
)
def may_tag_offerings(call: Call) -> Shown:
    """Root administrators may, and who is allowed to by a setting of the account."""
    account = call.row("id", ACCOUNTS)
    root = account["accounttype"] == 1
    name = "allow.domain.admins.to.create.tagged.offerings"
    allowed = root or setting_in(call.store, name, "Account", account["id"]) == "true"
    return {"isallowed": allowed}


@behaviour("lockAccount", evidence="source: AccountManagerImpl.lockAccount")
def lock_account(call: Call) -> UntypedRow:
    account = account_named(call)
    if account.get("isdefault"):
        raise invalid(f"account {account['name']} cannot be locked")
    account["state"] = "locked"
    return account


@behaviour("listAccounts", evidence="recorded: networks")
def list_accounts(call: Call) -> Listing:
    caller = call.caller
    rows = [
        row
        for row in call.store.rows("Account")
        if "_project" not in row and call.may_see(row) and not row.get("_system")
    ]
    if "domainid" in call.rows:
        top = call.rows["domainid"]
        deep = call.get("isrecursive", False) or call.get("listall", False)
        rows = [row for row in rows if _in_domain(call, row, top, deep)]
    elif not (call.get("listall") or call.has("id") or call.has("name")) and caller.root is False:
        rows = [row for row in rows if row is caller.account]
    elif not call.get("listall") and not call.has("id"):
        rows = [row for row in rows if row["domainid"] == caller.domain["id"]]
    # The server lists by name.
    rows.sort(key=lambda row: str(row["name"]).lower())
    return paged(call, narrowed(call, rows))


def _in_domain(call: Call, account: UntypedRow, top: UntypedRow, deep: bool) -> bool:
    domain = call.store.get(account["domainid"])
    return domain is not None and (domain is top or (deep and within(domain, top)))


def _users(account: UntypedRow, at: Renderer) -> list[Shown]:
    return people.shown_users(account["id"], at)


def _role_type(account: UntypedRow, at: Renderer) -> object:
    role = at.row(account.get("roleid"))
    return role.get("type") if role else None


compute("Account", {"user": _users, "roletype": _role_type})
