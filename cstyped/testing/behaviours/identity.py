"""Keys, the second factor, and what a client asks about the cloud and about himself."""

from __future__ import annotations

from typing import Any

from ..answers import defaults
from ..call import Call, behaviour
from ..listing import listed
from ..published import load
from ..refusal import ACCOUNT, INTERNAL, RUNTIME, UNSUPPORTED, Refusal, forbidden, invalid
from ..roles import visible_commands
from ..store import Row


def _user(call: Call) -> Row:
    user = call.row("id")
    account = call.store.get(user["accountid"])
    if account is None or not call.may_see(account):
        raise forbidden(f"user {user['id']} is somebody else's")
    return user


@behaviour("registerUserKeys")
def register_keys(call: Call) -> Row:
    user = _user(call)
    call.backend.access.new_keys(user)
    return {"apikey": user["apikey"], "secretkey": user["secretkey"]}


@behaviour("getUserKeys")
def user_keys(call: Call) -> Row:
    user = _user(call)
    keys = {name: user[name] for name in ("apikey", "secretkey") if user.get(name)}
    return keys | ({"apikeyaccess": True} if call.backend.settings.version >= "4.20" else {})


@behaviour("deleteUserKeys")
def delete_keys(call: Call) -> None:
    user = call.store.find(["User"], call.get("id", "")) or {}
    old = user.pop("apikey", None)
    user.pop("secretkey", None)
    call.backend.access.keys_changed(user, old)


@behaviour("getUser")
def get_user(call: Call) -> Row:
    user = call.backend.access.by_api_key(call.get("userapikey", ""))
    if user is None:
        raise invalid("no user has that API key")
    return user


@behaviour("setupUserTwoFactorAuthentication")
def set_up(call: Call) -> Row:
    user = call.rows.get("userid", call.caller.user)
    if call.get("enable") is False:
        user.pop("_two_factor", None)
        user["is2faenabled"] = False
        return {"id": user["id"], "username": user["username"]}
    provider = call.get("provider", "totp")
    if provider not in ("totp", "staticpin"):
        raise invalid(f"there is no provider {provider} for a second factor")
    return call.backend.access.set_up(user, provider)


@behaviour("listCapabilities")
def capabilities(call: Call) -> Row:
    settings = call.backend.settings
    answer = dict(defaults("Capabilities")) | {
        "cloudstackversion": settings.server_version,
        "customhypervisordisplayname": "Custom",
    }
    if settings.rate_limit is not None:
        answer |= {
            "apilimitinterval": int(settings.rate_interval),
            "apilimitmax": settings.rate_limit,
        }
    known = call.backend.spec.answer_class("Capabilities").fields
    return {name: answer[name] for name in known if name in answer}


@behaviour("listApis")
def list_apis(call: Call) -> list[Row]:
    found = visible_commands(call.caller, call.backend.spec, call.store)
    wanted = call.get("name")
    if wanted is not None and wanted not in found:
        raise Refusal(INTERNAL, f"there is no API named {wanted}", RUNTIME)
    published = load(call.backend.spec.version)
    root = call.caller.root
    entries: list[Row] = []
    for name, command in found.items():
        if wanted is not None and name != wanted:
            continue
        params = [
            {
                "name": param.name,
                "description": "",
                "type": param.type,
                "length": param.length,
                "required": param.required,
                **published.of_param(name, param.name),
            }
            for param in command.params.values()
            if root or not param.admin_only
        ]
        entries.append(
            {
                "name": name,
                "description": "",
                "isasync": command.is_async,
                "params": params,
                "response": published.fields(name),
                **published.of_command(name),
            }
        )
    return entries


@behaviour("queryAsyncJobResult")
def job_result(call: Call) -> Row:
    job = call.row("jobid")
    owner = call.store.get(job["accountid"])
    if owner is None or not call.may_see(owner):
        raise forbidden("the job is somebody else's")
    if call.backend.jobs.expired(job):
        call.store.remove(job)
        raise Refusal(431, f"there is no job {job['id']} any more")
    return call.backend.jobs.shown(job)


@behaviour("listAsyncJobs")
def list_jobs(call: Call) -> Any:
    jobs = [job for job in call.store.rows("AsyncJob") if job["jobstatus"] == 0]
    found = listed(call, jobs)
    found.rows = [call.backend.jobs.shown(job) for job in found.rows]
    return found


@behaviour("resetApiLimit")
def reset_limit(call: Call) -> None:
    if call.backend.settings.rate_limit is None:
        raise Refusal(UNSUPPORTED, "api throttling is off")
    call.backend.forget_spent(call.rows["account"]["id"] if "account" in call.rows else None)


@behaviour("getApiLimit")
def api_limit(call: Call) -> Row:
    settings = call.backend.settings
    if settings.rate_limit is None:
        raise Refusal(UNSUPPORTED, "api throttling is off")
    account = call.caller.account
    spent = call.backend.spent(account["id"])
    return {
        "accountid": account["id"],
        "account": account["name"],
        "apiIssued": int(spent),
        "apiAllowed": max(settings.rate_limit - int(spent), 0),
        "expireAfter": int(settings.rate_interval * 1000),
    }


# -- single sign-on, which nobody here came in by --------------------------------------------------


@behaviour("cloudianSsoLogin")
def cloudian_login(call: Call) -> None:
    raise Refusal(UNSUPPORTED, "the connector to Cloudian is off")


@behaviour("getSPMetadata")
def service_metadata(call: Call) -> Row:
    return {"metadata": '<?xml version="1.0" encoding="UTF-8"?><md:EntityDescriptor/>'}


@behaviour("listAndSwitchSamlAccount")
def switch_account(call: Call) -> None:
    raise Refusal(ACCOUNT, "only who came by SAML may ask this", None, described=False)


@behaviour("listSamlAuthorization")
def saml_users(call: Call) -> list[Row]:
    users = [row for row in call.store.rows("User") if not row.get("_system")]
    if call.has("userid"):
        users = [row for row in users if row["id"] == call.get("userid")]
    return [{"userid": row["id"], "status": False} for row in users]
