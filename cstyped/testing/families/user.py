"""Users, their keys and second factors."""

from __future__ import annotations

from ..asking.call import Call, Listing, behaviour, within
from ..asking.jobs import Work
from ..asking.listing import narrowed, paged
from ..parts.people import make_user
from ..refusal import Refusal, forbidden, invalid
from ..rows.rendering import Computed, Renderer, compute, constant
from ..rows.stored import NO_ROW, UntypedRow


@behaviour("createUser", evidence="recorded: people")
def create_user(call: Call) -> UntypedRow:
    domain = call.rows.get("domainid", call.caller.domain)
    account = call.store.first("Account", name=call.get("account"), domainid=domain["id"])
    if account is None:
        raise invalid(f"cannot find account {call.get('account')} in domain {domain['name']}")
    if call.store.first("User", username=call.get("username"), domainid=domain["id"]) is not None:
        raise Refusal(530, f"there is a user {call.get('username')} already", 4250)
    return make_user(call, account)


@behaviour("listUsers", evidence="recorded: access2")
def list_users(call: Call) -> Listing:
    rows: list[UntypedRow] = []
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
            if (call.store.get(row["accountid"]) or NO_ROW).get("name") == call.get("account")
        ]
    mine = call.caller.domain["id"]
    shown = [row | {"iscallerchilddomain": row["domainid"] != mine} for row in rows]
    return paged(call, narrowed(call, shown))


def _user_in(call: Call, user: UntypedRow, top: UntypedRow, deep: bool) -> bool:
    domain = call.store.get(user["domainid"])
    return domain is not None and (domain is top or (deep and within(domain, top)))


@behaviour("updateUser", evidence="recorded: people")
def update_user(call: Call) -> UntypedRow:
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
        call.site.access.keys_changed(user, old)
    if call.has("apikeyaccess"):
        user["apikeyaccess"] = call.get("apikeyaccess").upper()
    return user


@behaviour("disableUser", "lockUser", "enableUser", evidence="recorded: people")
def user_state(call: Call) -> Work:
    user = call.row("id")
    if user.get("isdefault"):
        raise forbidden(f"user {user['username']} cannot be changed so")
    yield user
    user["state"] = {"disableUser": "disabled", "lockUser": "locked"}.get(
        call.command.name, "enabled"
    )
    return user


@behaviour("deleteUser", evidence="recorded: people")
def delete_user(call: Call) -> None:
    user = call.row("id")
    if user.get("isdefault"):
        raise forbidden(f"user {user['username']} cannot be deleted")
    call.site.access.keys_changed({}, user.get("apikey"))
    call.store.remove(user)


@behaviour("moveUser", evidence="recorded: people")
def move_user(call: Call) -> None:
    user = call.row("id")
    account = call.rows.get("accountid") or call.store.first(
        "Account", name=call.get("account"), domainid=user["domainid"]
    )
    if account is None:
        raise invalid("cannot find the account to move to")
    user |= {"accountid": account["id"], "_owner": account["id"]}


def _user(call: Call) -> UntypedRow:
    user = call.row("id")
    account = call.store.get(user["accountid"])
    if account is None or not call.may_see(account):
        raise forbidden(f"user {user['id']} is somebody else's")
    return user


@behaviour("registerUserKeys", evidence="recorded: access2")
def register_keys(call: Call) -> UntypedRow:
    user = _user(call)
    call.site.access.new_keys(user)
    return {"apikey": user["apikey"], "secretkey": user["secretkey"]}


@behaviour("getUserKeys", evidence="recorded: people")
def user_keys(call: Call) -> UntypedRow:
    user = _user(call)
    keys = {name: user[name] for name in ("apikey", "secretkey") if user.get(name)}
    return keys | ({"apikeyaccess": True} if call.site.settings.version >= "4.20" else {})


@behaviour("getUser", evidence="recorded: people")
def get_user(call: Call) -> UntypedRow:
    user = call.site.access.by_api_key(call.get("userapikey", ""))
    if user is None:
        raise invalid("no user has that API key")
    return user


@behaviour("setupUserTwoFactorAuthentication", evidence="recorded: access2")
def set_up(call: Call) -> UntypedRow:
    user = call.rows.get("userid", call.caller.user)
    if call.get("enable") is False:
        user.pop("_two_factor", None)
        user["is2faenabled"] = False
        return {"id": user["id"], "username": user["username"]}
    provider = call.get("provider", "totp")
    if provider not in ("totp", "staticpin"):
        raise invalid(f"there is no provider {provider} for a second factor")
    return call.site.access.set_up(user, provider)


def _account_type(user: UntypedRow, at: Renderer) -> object:
    account = at.row(user.get("accountid"))
    return account.get("accounttype") if account else None


def _of_role(field: str) -> Computed:
    """A field of the role of a user's account."""

    def value(user: UntypedRow, at: Renderer) -> object:
        account = at.row(user.get("accountid"))
        role = at.row(account.get("roleid")) if account else None
        return role.get(field) if role else None

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
