"""Whom a template or ISO is shared with."""

from __future__ import annotations

from ...asking.call import Call, behaviour
from ...refusal import invalid
from ...rows.kinds import ACCOUNTS
from ...rows.store import fields_of
from ...rows.stored import Shown
from .image import existing


@behaviour(
    "updateTemplatePermissions",
    "updateIsoPermissions",
    evidence="source: TemplateManagerImpl.updateTemplateOrIsoPermissions",
)
def permissions(call: Call) -> None:
    template = existing(call)
    for name in ("ispublic", "isfeatured", "isextractable"):
        if (flag := call.flag(name)) is not None:
            fields_of(template)[name] = flag
    shared = template.setdefault("_shared_with", [])
    names, way = call.texts("accounts"), call.text("op")
    owner = call.store.get(template.get("_owner"), ACCOUNTS) or call.caller.account
    for name in names:
        account = call.store.first(ACCOUNTS, name=name, domainid=owner["domainid"])
        if account is None:
            raise invalid(f"unable to find account {name} in the template's domain")
        if way == "remove":
            if account["id"] in shared:
                shared.remove(account["id"])
        elif account["id"] not in shared:
            shared.append(account["id"])
    if way == "reset":
        shared.clear()


@behaviour(
    "listTemplatePermissions",
    "listIsoPermissions",
    evidence="source: TemplateManagerImpl.listTemplatePermissions",
)
def list_permissions(call: Call) -> Shown:
    template = existing(call)
    owner = call.store.get(template.get("_owner"), ACCOUNTS) or call.caller.account
    names = [
        account["name"]
        for key in template.get("_shared_with", ())
        if (account := call.store.get(key, ACCOUNTS))
    ]
    return {
        "id": template["id"],
        "ispublic": template.get("ispublic", False),
        "domainid": owner["domainid"],
        "account": names,
    }
