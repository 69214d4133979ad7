"""Users, their keys and second factors."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..asking.call import Call, Listing, behaviour, within
from ..asking.conventions import keep
from ..asking.jobs import Work
from ..asking.listing import narrowed, paged
from ..parts.people import lock, make_user
from ..parts.privileges import check_privilege
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
    # As the server says it of those that are disabled or locked, too.
    if account is None or "_project" in account or account["state"] != "enabled":
        raise invalid(f"cannot find account {call.text('account')} in domain {domain['name']}")
    if account.get("_system"):
        raise forbidden(f"account {account['name']} is the system's")
    name = call.text("username")
    if call.store.first(USERS, username=name, domainid=domain["id"]) is not None:
        raise failure(f"there is a user {name} already")
    check_privilege(call, account)
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
    user = _user(call)
    _check_keys(call, user)
    for name in ("firstname", "lastname", "username"):
        if call.text(name) is not None and not call.text(name, "").strip():
            raise invalid(f"{name} cannot be empty")
    if (wanted := call.text("username")) is not None:
        other = call.store.first(USERS, username=wanted, domainid=user["domainid"])
        if other is not None and other is not user:
            raise invalid(f"there is a user {wanted} already")
    if (password := call.text("password")) is not None:
        _check_password(call, user)
        user["_password"] = password
    key, secret = call.text("userapikey"), call.text("usersecretkey")
    if key and secret:
        old = user.get("apikey")
        user["apikey"], user["secretkey"] = key, secret
        call.site.access.keys_changed(user, old)
    given = ("firstname", "lastname", "email", "timezone", "username")
    keep(call, user, *(name for name in given if call.text(name)))
    if (may := call.text("apikeyaccess")) is not None:
        user["apikeyaccess"] = may.upper()
    if call.flag("mandate2fa"):
        user["is2faenabled"] = True
    return user


def _check_keys(call: Call, user: UserRow) -> None:
    key, secret = call.text("userapikey", ""), call.text("usersecretkey", "")
    if bool(key.strip()) != bool(secret.strip()):
        raise invalid("API key and secret key go together")
    holder = call.site.access.by_api_key(key) if key else None
    if holder is not None and holder["id"] != user["id"]:
        raise invalid("another user has that API key")


def _check_password(call: Call, user: UserRow) -> None:
    """431 unless the password may be changed: who is no administrator says the current one."""
    if not call.text("password", "").strip():
        raise invalid("the password cannot be empty")
    if user.get("usersource", "native").lower() in ("ldap", "saml2", "saml2disabled"):
        raise invalid("the passwords of LDAP and SAML users are not kept here")
    if call.caller.root or call.caller.role["type"] == "DomainAdmin":
        return
    if not call.text("currentpassword"):
        raise invalid("a new password needs currentpassword")
    if call.text("currentpassword") != user.get("_password"):
        raise invalid("the current password is wrong")


@behaviour("disableUser", "enableUser", evidence="recorded: people")
def user_state(call: Call) -> Work:
    user = _user(call)
    yield user
    user["state"] = "disabled" if call.command.name == "disableUser" else "enabled"
    account = call.store.get(user["accountid"], ACCOUNTS)
    if user["state"] == "enabled" and account is not None:
        account["state"] = "enabled"
    return user


@behaviour("lockUser", evidence="recorded: people")
def lock_user(call: Call) -> UserRow:
    """A user is locked, and the account with the last of its users that is enabled."""
    user = _user(call)
    if user["state"] not in ("enabled", "locked"):
        raise failure(f"user {user['username']} is {user['state']}")
    user["state"] = "locked"
    account = call.store.get(user["accountid"], ACCOUNTS)
    others = call.store.where(USERS, accountid=user["accountid"], state="enabled")
    if account is not None and not any(others):
        lock(account)
    return user


@behaviour("deleteUser", evidence="recorded: people")
def delete_user(call: Call) -> None:
    user = call.row("id", USERS)
    _check_default(user)
    if user is call.caller.user or user["id"] == call.caller.user["id"]:
        raise invalid("nobody deletes the user that asks")
    user = _user(call)
    call.site.access.forget_key(user.get("apikey"))
    call.store.remove(user)


def _check_default(user: UserRow) -> None:
    if user.get("isdefault"):
        raise invalid(f"user {user['username']} is a default one, which stays where it is")


@behaviour("moveUser", evidence="recorded: people")
def move_user(call: Call) -> None:
    _check_default(call.row("id", USERS))
    user = _user(call)
    account = call.given("accountid", ACCOUNTS)
    if (name := call.text("account")) is not None:
        named = call.store.first(ACCOUNTS, name=name, domainid=user["domainid"], state="enabled")
        account = named or account
    if account is None:
        raise failure("cannot find the account to move to")
    if account["domainid"] != user["domainid"]:
        raise invalid(f"account {account['name']} is in another domain")
    user |= {"accountid": account["id"], "_owner": account["id"]}


def _user(call: Call) -> UserRow:
    """The user that `id` names, whom the caller may change."""
    user = call.row("id", USERS)
    account = call.store.get(user["accountid"], ACCOUNTS)
    if account is None or "_project" in account:
        raise invalid(f"unable to find user {user['id']}")
    if account.get("_system"):
        raise forbidden(f"user {user['username']} is the system's")
    check_privilege(call, account)
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
