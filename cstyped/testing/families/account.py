"""Accounts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..asking.call import Call, Listing, behaviour, within
from ..asking.conventions import keep
from ..asking.jobs import Work
from ..asking.listing import narrowed, paged
from ..parts import people
from ..parts.network_domains import check_network_domain
from ..parts.people import TYPE_OF_ROLE, make_user, remove_account
from ..parts.placement import stop_on_host
from ..parts.privileges import check_new_role, check_privilege
from ..parts.settings import setting_in
from ..refusal import PARAM, Refusal, failure, forbidden, invalid
from ..rows.kinds import ACCOUNTS, DOMAINS, MACHINES, PROJECT_ACCOUNTS, ROLES, USERS, ZONES
from ..rows.rendering import Renderer, compute
from ..rows.stored import Shown

if TYPE_CHECKING:
    from ..rows.typed import AccountRow, DomainRow

_ROLE_OF_TYPE = {0: "User", 1: "Root Admin", 2: "Domain Admin", 3: "Resource Admin", 4: "User"}
# Nobody makes somebody who may do more than he may himself.
_GIVEN = {
    "DomainAdmin": ("User", "DomainAdmin"),
    "ResourceAdmin": ("User", "DomainAdmin", "ResourceAdmin"),
    "User": ("User",),
}


@behaviour("createAccount", evidence="recorded: access2")
def create_account(call: Call) -> AccountRow:
    check_network_domain(call)
    domain = call.given("domainid", DOMAINS) or call.caller.domain
    role, asked = call.given("roleid", ROLES), call.number("accounttype")
    if role is None:
        if asked is None:
            raise Refusal(PARAM, "either a role or an account type is needed")
        role = call.store.first(ROLES, name=_ROLE_OF_TYPE.get(asked, "User"))
        if asked not in _ROLE_OF_TYPE or role is None:
            raise invalid(f"{asked} is no account type")
    if not call.caller.root and role["type"] not in _GIVEN.get(call.caller.role["type"], ()):
        raise forbidden(f"role {role['name']} may do more than {call.caller.role['name']}")
    kind = TYPE_OF_ROLE[role["type"]]
    if kind == 1 and domain["level"] != 0:
        raise invalid(f"role {role['name']} is for accounts of domain ROOT")
    if kind == 3 and not any(call.store.where(ZONES, domainid=domain["id"])):
        raise invalid(f"domain {domain['name']} has no zone of its own for a resource admin")
    username = call.text("username", "")
    name = call.text("account") or username
    if call.store.first(ACCOUNTS, name=name, domainid=domain["id"]) is not None:
        raise invalid(f"there is an account {name} in domain {domain['name']} already")
    if call.store.first(USERS, username=username, domainid=domain["id"]) is not None:
        raise invalid(f"there is a user {username} in domain {domain['name']} already")
    row: AccountRow = {
        "name": name,
        "accounttype": kind,
        "roleid": role["id"],
        "domainid": domain["id"],
        "state": "enabled",
        "isdefault": False,
    }
    keep(call, row, "networkdomain", "apikeyaccess")
    if call.has("accountdetails"):
        row["accountdetails"] = call.pairs("accountdetails")
    account = call.new(ACCOUNTS, row)
    make_user(call, account)
    people.default_group(call.site, account)
    return account


def account_named(call: Call) -> AccountRow:
    """The account that `id`, or `account` and `domainid`, name."""
    found = call.given("id", ACCOUNTS)
    if found is None:
        domain = call.given("domainid", DOMAINS) or call.caller.domain
        found = call.store.first(ACCOUNTS, name=call.text("account"), domainid=domain["id"])
    if found is None or found.get("_removed") or "_project" in found:
        raise invalid(f"cannot find account {call.text('account')}")
    call.check_access(found)
    return found


@behaviour("updateAccount", evidence="recorded: people")
def update_account(call: Call) -> AccountRow:
    check_network_domain(call)
    account = account_named(call)
    if account.get("_system"):
        raise invalid("the account of the system is not changed")
    check_privilege(call, account)
    role = call.given("roleid", ROLES)
    if role is not None:
        check_new_role(call, account, role)
    if (name := call.text("newname")) is not None:
        if not name:
            raise invalid("the new name of an account cannot be empty")
        same = call.store.first(ACCOUNTS, name=name, domainid=account["domainid"])
        if same is not None and same is not account:
            raise invalid(f"there is an account {name} already")
        account["name"] = name
    if role is not None:
        account["roleid"] = role["id"]
        account["accounttype"] = TYPE_OF_ROLE[role["type"]]
    if call.has("accountdetails"):
        account["accountdetails"] = {
            **account.get("accountdetails", {}),
            **call.pairs("accountdetails"),
        }
    keep(call, account, "networkdomain", "apikeyaccess")
    if not account.get("networkdomain"):
        account.pop("networkdomain", None)
    return account


@behaviour("disableAccount", evidence="recorded: people")
def disable_account(call: Call) -> Work:
    """Disable an account, which stops its machines, or lock it, which does not."""
    account = _changeable(call)
    yield account
    if call.flag("lock"):
        people.lock(account)
        return account
    if account.get("isdefault"):
        raise failure(f"account {account['name']} cannot be disabled")
    account["state"] = "disabled"
    for vm in call.store.where(MACHINES, _owner=account["id"], state="Running"):
        stop_on_host(call, vm)
    return account


def _changeable(call: Call) -> AccountRow:
    """The account that is named, when the caller may change its state."""
    account = account_named(call)
    if account.get("_system"):
        raise forbidden(f"account {account['name']} is the system's")
    check_privilege(call, account)
    return account


@behaviour("markDefaultZoneForAccount", evidence="recorded: people")
def mark_default_zone(call: Call) -> Work:
    account = call.owner()
    yield account
    account["defaultzoneid"] = call.row("zoneid", ZONES)["id"]
    return account


@behaviour("enableAccount", evidence="recorded: people")
def enable_account(call: Call) -> AccountRow:
    account = _changeable(call)
    account["state"] = "enabled"
    return account


@behaviour("deleteAccount", evidence="recorded: access2")
def delete_account(call: Call) -> Work:
    account = call.row("id", ACCOUNTS)
    yield account
    if account["id"] == call.caller.account["id"]:
        raise invalid("nobody deletes the account that asks")
    if account.get("_removed"):
        return None
    if "_project" in account:
        raise invalid("unable to find the account")
    if account.get("isdefault"):
        raise invalid(f"account {account['name']} cannot be deleted")
    managed = call.store.where(PROJECT_ACCOUNTS, accountid=account["id"], role="Admin")
    if any(managed):
        raise invalid(f"account {account['name']} manages projects: leave them first")
    check_privilege(call, account)
    remove_account(call, account)
    return None


@behaviour(
    "isAccountAllowedToCreateOfferingsWithTags",
    evidence="source: ConfigurationManagerImpl.isAccountAllowedToCreateOfferingsWithTags",
)
def may_tag_offerings(call: Call) -> Shown:
    """Root administrators may, and who is allowed to by a setting of the account."""
    account = call.row("id", ACCOUNTS)
    root = account["accounttype"] == 1
    name = "allow.domain.admins.to.create.tagged.offerings"
    allowed = root or setting_in(call.store, name, "Account", account["id"]) == "true"
    return {"isallowed": allowed}


@behaviour("lockAccount", evidence="source: LockAccountCmd.execute")
def lock_account(call: Call) -> None:
    """Fails: the command is there, but servers do nothing for it any more."""
    raise failure("lockAccount locks no account: disableAccount with lock does")


@behaviour("listAccounts", evidence="recorded: networks")
def list_accounts(call: Call) -> Listing:
    caller = call.caller
    rows = [
        row
        for row in call.store.rows(ACCOUNTS)
        if "_project" not in row and call.may_see(row) and not row.get("_system")
    ]
    everything = call.flag("listall", False)
    if (top := call.given("domainid", DOMAINS)) is not None:
        deep = call.flag("isrecursive", False) or everything
        rows = [row for row in rows if _in_domain(call, row, top, deep)]
    elif not (everything or call.has("id") or call.has("name") or caller.root):
        rows = [row for row in rows if row is caller.account]
    elif not everything and not call.has("id"):
        rows = [row for row in rows if row["domainid"] == caller.domain["id"]]
    # The server lists by name.
    rows.sort(key=lambda row: str(row["name"]).lower())
    return paged(call, narrowed(call, rows))


def _in_domain(call: Call, account: AccountRow, top: DomainRow, deep: bool) -> bool:
    domain = call.store.get(account["domainid"], DOMAINS)
    return domain is not None and (domain is top or (deep and within(domain, top)))


def _users(account: AccountRow, at: Renderer) -> list[Shown]:
    return people.shown_users(account["id"], at)


def _role_type(account: AccountRow, at: Renderer) -> str | None:
    role = at.store.get(account.get("roleid"), ROLES)
    return None if role is None else role["type"]


compute("Account", {"user": _users, "roletype": _role_type})
