"""Domains, accounts, users and roles."""

from __future__ import annotations

from .. import conventions, people
from ..call import Call, Listing, behaviour, within
from ..jobs import Work
from ..listing import narrowed, paged
from ..refusal import Refusal, failure, forbidden, invalid
from ..store import Row
from .projects import STEMS

_ROLE_OF_TYPE = {0: "User", 1: "Root Admin", 2: "Domain Admin", 3: "Resource Admin", 4: "User"}
TYPE_OF_ROLE = {"Admin": 1, "ResourceAdmin": 3, "DomainAdmin": 2, "User": 0}
# Nobody makes somebody who may do more than he may himself.
_GIVEN = {
    "DomainAdmin": ("User", "DomainAdmin"),
    "ResourceAdmin": ("User", "DomainAdmin", "ResourceAdmin"),
    "User": ("User",),
}
# What only listDomains shows of a domain.
_FULL = (
    *tuple(
        stem + ending
        for stem in STEMS.values()
        for ending in ("limit", "total", "available")
        if stem + ending != "secondarystoragetotal"
    ),
    "state",
    "hasannotations",
)


# -- domains ---------------------------------------------------------------------------------------


@behaviour("createDomain")
def create_domain(call: Call) -> Row:
    conventions.check_network_domain(call)
    parent = call.rows.get("parentdomainid", call.caller.domain)
    name = call.get("name")
    if "/" in name or not name.strip():
        raise invalid(f"{name!r} is not a name for a domain")
    if any(
        row["name"].lower() == name.lower()
        for row in call.store.where("Domain", parentdomainid=parent["id"])
    ):
        raise invalid(f"there is a domain {name} under {parent['name']} already")
    row = {
        "name": name,
        "level": parent["level"] + 1,
        "parentdomainid": parent["id"],
        "path": f"{parent['path']}/{name}",
        # What limits allow is shown where domains are listed in full, not where one is made.
        "_hidden": ("created", *_FULL),
    }
    if call.has("networkdomain"):
        row["networkdomain"] = call.get("networkdomain")
    return call.new("Domain", row)


@behaviour("updateDomain")
def update_domain(call: Call) -> Row:
    conventions.check_network_domain(call)
    domain = call.row("id")
    if call.has("name"):
        same = call.store.first(
            "Domain", name=call.get("name"), parentdomainid=domain.get("parentdomainid")
        )
        if same is not None and same is not domain:
            raise invalid(f"there is a domain {call.get('name')} beside it already")
        old, parent = domain["path"], domain["path"].rpartition("/")[0]
        domain["name"] = call.get("name")
        new = f"{parent}/{domain['name']}" if parent else domain["name"]
        for row in call.store.rows("Domain"):
            if row["path"] == old or row["path"].startswith(old + "/"):
                row["path"] = new + row["path"][len(old) :]
    if call.has("networkdomain"):
        domain["networkdomain"] = call.get("networkdomain")
    domain["_hidden"] = ("created", *_FULL)
    return domain


@behaviour("deleteDomain")
def delete_domain(call: Call) -> Work:
    domain = call.row("id")
    if domain["level"] == 0:
        raise forbidden("the ROOT domain cannot be deleted")
    yield domain
    below = [row for row in call.store.rows("Domain") if row is not domain and within(row, domain)]
    accounts = [
        row
        for row in call.store.rows("Account")
        if row["domainid"] in {each["id"] for each in [domain, *below]}
    ]
    if (below or accounts) and not call.get("cleanup"):
        raise failure(f"domain {domain['name']} is not empty")
    for account in accounts:
        _remove_account(call, account)
    for row in [*below, domain]:
        call.store.remove(row)
    return None


@behaviour("listDomains")
def list_domains(call: Call) -> Listing:
    rows = [row for row in call.store.rows("Domain") if within(row, call.caller.domain)]
    if not (call.get("listall") or call.has("id") or call.has("name") or call.caller.root):
        rows = [row for row in rows if row is call.caller.domain]
    for row in rows:
        row["_hidden"] = ()
    if call.has("level"):
        rows = [row for row in rows if row["level"] == call.get("level")]
    return paged(call, narrowed(call, rows, keep=frozenset(["level"])))


@behaviour("listDomainChildren")
def list_children(call: Call) -> Listing:
    top = call.rows.get("id", call.caller.domain)
    recursive = call.get("isrecursive", False)
    rows = [
        row
        for row in call.store.rows("Domain")
        if row is not top
        and within(row, top)
        and (recursive or row.get("parentdomainid") == top["id"])
    ]
    for row in rows:
        row["_hidden"] = _FULL
    return paged(call, narrowed(call, rows, keep=frozenset(["id"])))


# -- accounts --------------------------------------------------------------------------------------


@behaviour("createAccount")
def create_account(call: Call) -> Row:
    conventions.check_network_domain(call)
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
    row: Row = {
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
    _make_user(call, account)
    people.default_group(call.backend, account)
    return account


def _make_user(call: Call, account: Row) -> Row:
    fields = {
        name: call.get(name)
        for name in ("username", "firstname", "lastname", "email", "timezone")
        if call.has(name)
    }
    return people.new_user(call.backend, account, password=call.get("password"), **fields)


def account_named(call: Call) -> Row:
    """The account that `id`, or `account` and `domainid`, name."""
    row = call.rows.get("id")
    if row is not None and row["_kind"] == "Account":
        found: Row | None = row
    else:
        domain = call.rows.get("domainid", call.caller.domain)
        found = call.store.first("Account", name=call.get("account"), domainid=domain["id"])
    if found is None or found.get("_removed"):
        raise invalid(f"cannot find account {call.get('account')}")
    call.check_access(found)
    return found


@behaviour("updateAccount")
def update_account(call: Call) -> Row:
    conventions.check_network_domain(call)
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
        account["accountdetails"] = call.map("accountdetails")
    for field in ("networkdomain", "apikeyaccess"):
        if call.has(field):
            account[field] = call.get(field)
    return account


@behaviour("disableAccount")
def disable_account(call: Call) -> Work:
    account = account_named(call)
    if account.get("isdefault"):
        raise invalid(f"account {account['name']} cannot be disabled")
    yield account
    account["state"] = "locked" if call.get("lock") else "disabled"
    return account


@behaviour("markDefaultZoneForAccount")
def mark_default_zone(call: Call) -> Work:
    account = call.owner()
    yield account
    account["defaultzoneid"] = call.row("zoneid")["id"]
    return account


@behaviour("enableAccount")
def enable_account(call: Call) -> Row:
    account = account_named(call)
    account["state"] = "enabled"
    return account


@behaviour("deleteAccount")
def delete_account(call: Call) -> Work:
    account = call.row("id")
    if account.get("isdefault"):
        raise invalid(f"account {account['name']} cannot be deleted")
    yield account
    _remove_account(call, account)
    return None


def _remove_account(call: Call, account: Row) -> None:
    for table in list(call.store.tables):
        for row in list(call.store.where(table, _owner=account["id"])):
            if table not in ("AsyncJob", "Event"):
                call.backend.access.keys_changed({}, row.get("apikey"))
                call.store.remove(row)
    call.store.remove(account)


@behaviour("listAccounts")
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
    if call.has("state"):
        rows = [row for row in rows if row["state"] == call.get("state").lower()]
    # The server lists by name.
    rows.sort(key=lambda row: str(row["name"]).lower())
    return paged(call, narrowed(call, rows, keep=frozenset(["state", "apikeyaccess", "tag"])))


def _in_domain(call: Call, account: Row, top: Row, deep: bool) -> bool:
    domain = call.store.get(account["domainid"])
    return domain is not None and (domain is top or (deep and within(domain, top)))


# -- users -----------------------------------------------------------------------------------------


@behaviour("createUser")
def create_user(call: Call) -> Row:
    domain = call.rows.get("domainid", call.caller.domain)
    account = call.store.first("Account", name=call.get("account"), domainid=domain["id"])
    if account is None:
        raise invalid(f"cannot find account {call.get('account')} in domain {domain['name']}")
    if call.store.first("User", username=call.get("username"), domainid=domain["id"]) is not None:
        raise Refusal(530, f"there is a user {call.get('username')} already", 4250)
    return _make_user(call, account)


@behaviour("listUsers")
def list_users(call: Call) -> Listing:
    rows: list[Row] = []
    for row in call.store.rows("User"):
        account = call.store.get(row["accountid"])
        if account is None or row.get("_system") or not call.may_see(account):
            continue
        rows.append(row)
    if "domainid" in call.rows:
        top, deep = call.rows["domainid"], bool(call.get("isrecursive") or call.get("listall"))
        rows = [row for row in rows if _user_in(call, row, top, deep)]
    elif not call.get("listall") and not call.has("id"):
        rows = [row for row in rows if row["domainid"] == call.caller.domain["id"]]
    if call.has("account"):
        rows = [
            row
            for row in rows
            if (call.store.get(row["accountid"]) or {}).get("name") == call.get("account")
        ]
    if call.has("accounttype"):
        kind = call.get("accounttype")
        rows = [
            row
            for row in rows
            if (call.store.get(row["accountid"]) or {}).get("accounttype") == kind
        ]
    keep = frozenset(["accounttype", "apikeyaccess", "usersource"])
    return paged(call, narrowed(call, rows, keep=keep))


def _user_in(call: Call, user: Row, top: Row, deep: bool) -> bool:
    domain = call.store.get(user["domainid"])
    return domain is not None and (domain is top or (deep and within(domain, top)))


@behaviour("updateUser")
def update_user(call: Call) -> Row:
    user = call.row("id")
    for name in ("firstname", "lastname", "email", "timezone", "username"):
        if call.has(name):
            user[name] = call.get(name)
    if call.has("password"):
        if not call.caller.root and call.get("currentpassword") != user.get("_password"):
            raise invalid("the current password is wrong")
        user["_password"] = call.get("password")
    if call.has("userapikey") != call.has("usersecretkey"):
        raise invalid("API key and secret key go together")
    if call.has("userapikey"):
        old = user.get("apikey")
        user["apikey"], user["secretkey"] = call.get("userapikey"), call.get("usersecretkey")
        call.backend.access.keys_changed(user, old)
    if call.has("apikeyaccess"):
        user["apikeyaccess"] = call.get("apikeyaccess").upper()
    return user


@behaviour("disableUser", "lockUser", "enableUser")
def user_state(call: Call) -> Work:
    user = call.row("id")
    if user.get("isdefault"):
        raise forbidden(f"user {user['username']} cannot be changed so")
    yield user
    user["state"] = {"disableUser": "disabled", "lockUser": "locked"}.get(
        call.command.name, "enabled"
    )
    return user


@behaviour("deleteUser")
def delete_user(call: Call) -> None:
    user = call.row("id")
    if user.get("isdefault"):
        raise forbidden(f"user {user['username']} cannot be deleted")
    call.backend.access.keys_changed({}, user.get("apikey"))
    call.store.remove(user)


@behaviour("moveUser")
def move_user(call: Call) -> None:
    user = call.row("id")
    account = call.rows.get("accountid") or call.store.first(
        "Account", name=call.get("account"), domainid=user["domainid"]
    )
    if account is None:
        raise invalid("cannot find the account to move to")
    user |= {"accountid": account["id"], "_owner": account["id"]}
