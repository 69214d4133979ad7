"""Users, their keys and second factors."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..asking.call import Call, Listing, behaviour, within
from ..asking.conventions import keep
from ..asking.jobs import Work
from ..asking.listing import narrowed, paged
from ..parts.people import make_user
from ..refusal import failure, forbidden, invalid
from ..rows.kinds import ACCOUNTS, DOMAINS, ROLES, USERS
from ..rows.rendering import Computed, Renderer, compute, constant
from ..rows.store import fields_of
from ..rows.stored import Shown

if TYPE_CHECKING:
    from ..rows.typed import DomainRow, UserRow


@behaviour("createUser", evidence="recorded: people")
def create_user(call: Call) -> UserRow:
    domain = call.given("domainid", DOMAINS) or call.caller.domain
    account = call.store.first(ACCOUNTS, name=call.text("account"), domainid=domain["id"])
    if account is None:
        raise invalid(f"cannot find account {call.text('account')} in domain {domain['name']}")
    name = call.text("username")
    if call.store.first(USERS, username=name, domainid=domain["id"]) is not None:
        raise failure(f"there is a user {name} already")
    return make_user(call, account)


@behaviour("listUsers", evidence="recorded: access2")
def list_users(call: Call) -> Listing:
    rows: list[UserRow] = []
    wanted = call.text("account")
    for row in call.store.rows(USERS):
        account = call.store.get(row["accountid"], ACCOUNTS)
        if account is None or row.get("_system") or not call.may_see(account):
            continue
        if wanted in (None, account["name"]):
            rows.append(row)
    everything, mine = call.flag("listall", False), call.caller.domain["id"]
    if (top := call.given("domainid", DOMAINS)) is not None:
        deep = call.flag("isrecursive", False) or everything
        rows = [row for row in rows if _user_in(call, row, top, deep)]
    elif not everything and not call.has("id"):
        rows = [row for row in rows if row["domainid"] == mine]
    return paged(call, narrowed(call, [_as_listed(row, mine) for row in rows]))


def _as_listed(user: UserRow, domain: str) -> UserRow:
    """A user, and whether they are of another domain than the caller."""
    shown = user.copy()
    shown["iscallerchilddomain"] = user["domainid"] != domain
    return shown


def _user_in(call: Call, user: UserRow, top: DomainRow, deep: bool) -> bool:
    domain = call.store.get(user["domainid"], DOMAINS)
    return domain is not None and (domain is top or (deep and within(domain, top)))


@behaviour("updateUser", evidence="recorded: people")
def update_user(call: Call) -> UserRow:
    user = call.row("id", USERS)
    keep(call, user, "firstname", "lastname", "email", "timezone", "username")
    if (password := call.text("password")) is not None:
        if not call.caller.root and call.text("currentpassword") != user.get("_password"):
            raise invalid("the current password is wrong")
        user["_password"] = password
    api_key, secret_key = call.text("userapikey"), call.text("usersecretkey")
    if (api_key is None) != (secret_key is None):
        raise invalid("API key and secret key go together")
    if api_key is not None and secret_key is not None:
        old = user.get("apikey")
        user["apikey"], user["secretkey"] = api_key, secret_key
        call.site.access.keys_changed(user, old)
    if (may := call.text("apikeyaccess")) is not None:
        user["apikeyaccess"] = may.upper()
    return user


@behaviour("disableUser", "lockUser", "enableUser", evidence="recorded: people")
def user_state(call: Call) -> Work:
    user = call.row("id", USERS)
    if user.get("isdefault"):
        raise forbidden(f"user {user['username']} cannot be changed so")
    yield user
    user["state"] = {"disableUser": "disabled", "lockUser": "locked"}.get(
        call.command.name, "enabled"
    )
    return user


@behaviour("deleteUser", evidence="recorded: people")
def delete_user(call: Call) -> None:
    user = call.row("id", USERS)
    if user.get("isdefault"):
        raise forbidden(f"user {user['username']} cannot be deleted")
    call.site.access.forget_key(user.get("apikey"))
    call.store.remove(user)


@behaviour("moveUser", evidence="recorded: people")
def move_user(call: Call) -> None:
    user = call.row("id", USERS)
    account = call.given("accountid", ACCOUNTS) or call.store.first(
        ACCOUNTS, name=call.text("account"), domainid=user["domainid"]
    )
    if account is None:
        raise invalid("cannot find the account to move to")
    user |= {"accountid": account["id"], "_owner": account["id"]}


def _user(call: Call) -> UserRow:
    user = call.row("id", USERS)
    account = call.store.get(user["accountid"], ACCOUNTS)
    if account is None or not call.may_see(account):
        raise forbidden(f"user {user['id']} is somebody else's")
    return user


@behaviour("registerUserKeys", evidence="recorded: access2")
def register_keys(call: Call) -> Shown:
    user = _user(call)
    call.site.access.new_keys(user)
    return {"apikey": user["apikey"], "secretkey": user["secretkey"]}


@behaviour("getUserKeys", evidence="recorded: people")
def user_keys(call: Call) -> Shown:
    user = _user(call)
    keys: Shown = {name: user[name] for name in ("apikey", "secretkey") if user.get(name)}
    return keys | ({"apikeyaccess": True} if call.site.settings.version >= "4.20" else {})


@behaviour("getUser", evidence="recorded: people")
def get_user(call: Call) -> UserRow:
    user = call.site.access.by_api_key(call.text("userapikey", ""))
    if user is None:
        raise invalid("no user has that API key")
    return user


@behaviour("setupUserTwoFactorAuthentication", evidence="recorded: access2")
def set_up(call: Call) -> Shown:
    user = call.given("userid", USERS) or call.caller.user
    if call.flag("enable") is False:
        user.pop("_two_factor", None)
        user["is2faenabled"] = False
        return {"id": user["id"], "username": user["username"]}
    provider = call.text("provider", "totp")
    if provider not in ("totp", "staticpin"):
        raise invalid(f"there is no provider {provider} for a second factor")
    return call.site.access.set_up(user, provider)


def _account_type(user: UserRow, at: Renderer) -> int | None:
    account = at.store.get(user.get("accountid"), ACCOUNTS)
    return None if account is None else account["accounttype"]


def _of_role(field: str) -> Computed:
    """A field of the role of a user's account."""

    def value(user: UserRow, at: Renderer) -> object:
        account = at.store.get(user.get("accountid"), ACCOUNTS)
        role = None if account is None else at.store.get(account.get("roleid"), ROLES)
        return None if role is None else fields_of(role).get(field)

    return value


compute(
    "User",
    {
        "rolename": _of_role("name"),
        "roletype": _of_role("type"),
        "roleid": _of_role("id"),
        "accounttype": _account_type,
        "secretkey": constant(None),
        "apikeyaccess": lambda user, at: user.get("apikeyaccess", "INHERIT"),
    },
)
