"""What the server says of its commands and capabilities; the limit of requests."""

from __future__ import annotations

from ..asking.call import Call, behaviour
from ..callers.roles import visible_commands
from ..facts.published import load, words
from ..parts.settings import is_on
from ..refusal import INTERNAL, RUNTIME, UNSUPPORTED, Refusal
from ..rows.kinds import ACCOUNTS
from ..rows.rendering import defaults
from ..rows.stored import Shown

# What is on or off for the whole cloud, with the setting that says so.
_SWITCHES = {
    "dynamicscalingenabled": "enable.dynamic.scale.vm",
    "instanceleaseenabled": "instance.lease.enabled",
    "kubernetesclusterexperimentalfeaturesenabled": (
        "cloud.kubernetes.cluster.experimental.features.enabled"
    ),
}


@behaviour("listCapabilities", evidence="recorded: access2")
def capabilities(call: Call) -> Shown:
    settings = call.site.settings
    answer = dict(defaults("Capabilities")) | {
        "cloudstackversion": settings.server_version,
        "customhypervisordisplayname": "Custom",
    }
    answer |= {field: is_on(call.site, name) for field, name in _SWITCHES.items()}
    if settings.rate_limit is not None:
        answer |= {
            "apilimitinterval": int(settings.rate_interval),
            "apilimitmax": settings.rate_limit,
        }
    known = call.site.spec.answer_class("Capabilities").fields
    return {name: answer[name] for name in known if name in answer}


@behaviour("listApis", evidence="recorded: access2")
def list_apis(call: Call) -> list[Shown]:
    found = visible_commands(call.caller, call.site.spec, call.store)
    wanted = call.text("name")
    if wanted is not None and wanted not in found:
        raise Refusal(INTERNAL, f"there is no API named {wanted}", RUNTIME)
    published, described = load(call.site.spec.version), words()
    root = call.caller.root
    entries: list[Shown] = []
    for name, command in found.items():
        if wanted is not None and name != wanted:
            continue
        params = [
            {
                "name": param.name,
                "description": described.of_param(name, param.name),
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
                "description": described.of_command(name),
                "isasync": command.is_async,
                "params": params,
                "response": published.fields(name, command.answer),
                **published.of_command(name),
            }
        )
    return entries


@behaviour("resetApiLimit", evidence="source: ApiRateLimitServiceImpl.resetApiLimit")
def reset_limit(call: Call) -> None:
    if call.site.settings.rate_limit is None:
        raise Refusal(UNSUPPORTED, "api throttling is off")
    account = call.given("account", ACCOUNTS)
    call.site.forget_spent(None if account is None else account["id"])


@behaviour("getApiLimit", evidence="source: ApiRateLimitServiceImpl.searchApiLimit")
def api_limit(call: Call) -> Shown:
    settings = call.site.settings
    if settings.rate_limit is None:
        raise Refusal(UNSUPPORTED, "api throttling is off")
    account = call.caller.account
    spent = call.site.spent(account["id"])
    return {
        "accountid": account["id"],
        "account": account["name"],
        "apiIssued": int(spent),
        "apiAllowed": max(settings.rate_limit - int(spent), 0),
        "expireAfter": int(settings.rate_interval * 1000),
    }
