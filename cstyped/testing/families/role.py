"""Roles and the rules that they are made of."""

from __future__ import annotations

import re

from ..asking import conventions
from ..asking.call import Call, Listing, behaviour
from ..asking.listing import narrowed, paged
from ..parts.people import TYPE_OF_ROLE
from ..refusal import Refusal, failure, forbidden
from ..rows.stored import UntypedRow


@behaviour("createRole", evidence="recorded: access2")
@behaviour("importRole", evidence="recorded: people")
def create_role(call: Call) -> UntypedRow:
    if call.store.first("Role", name=call.get("name")) and not call.get("forced"):
        raise Refusal(431, f"there is a role {call.get('name')} already", 4350)
    source = call.rows.get("roleid")
    kind = source["type"] if source else call.get("type")
    if kind not in TYPE_OF_ROLE:
        raise Refusal(431, f"{kind} is no type of role")
    row: UntypedRow = {
        "name": call.get("name"),
        "type": kind,
        "state": "enabled",
        "ispublic": call.get("ispublic", True),
        "_made": True,
    }
    if call.has("description"):
        row["description"] = call.get("description")
    role = call.new("Role", row)
    if source is not None:
        for rule in list(call.store.where("RolePermission", roleid=source["id"])):
            call.new(
                "RolePermission",
                {"roleid": role["id"], "rule": rule["rule"], "permission": rule["permission"]},
            )
    for entry in call.maps("rules"):
        call.new("RolePermission", {"roleid": role["id"]} | entry)
    return role


@behaviour("updateRole", evidence="recorded: people")
def update_role(call: Call) -> UntypedRow:
    role = call.row("id")
    if role.get("isdefault"):
        raise forbidden("default roles cannot be changed")
    conventions.change(call, role)
    return role


@behaviour("deleteRole", evidence="recorded: access2")
def delete_role(call: Call) -> None:
    role = call.row("id")
    if role.get("isdefault"):
        raise forbidden("default roles cannot be deleted")
    if call.store.first("Account", roleid=role["id"]):
        raise failure(f"role {role['name']} is in use")
    call.store.remove(role)


@behaviour("createRolePermission", evidence="recorded: access2")
def create_permission(call: Call) -> UntypedRow:
    role = call.row("roleid")
    if role.get("isdefault"):
        raise forbidden("default roles cannot be changed")
    if not re.fullmatch(r"[A-Za-z*]+", call.get("rule")):
        raise Refusal(431, f"{call.get('rule')} is no rule")
    permission = call.get("permission").lower()
    if permission not in ("allow", "deny"):
        raise Refusal(431, "the permission is allow or deny")
    row = {
        "roleid": role["id"],
        "rule": call.get("rule"),
        "permission": permission,
        "_hidden": ("rolename",),
    }
    if call.has("description"):
        row["description"] = call.get("description")
    return call.new("RolePermission", row)


@behaviour("listRolePermissions", evidence="recorded: people")
def list_permissions(call: Call) -> list[UntypedRow]:
    rows = call.store.rows("RolePermission")
    if "roleid" in call.rows:
        rows = [row for row in rows if row["roleid"] == call.rows["roleid"]["id"]]
    for row in rows:
        row["_hidden"] = ()
    return rows


@behaviour("listRoles", evidence="recorded: people")
def list_roles(call: Call) -> Listing:
    rows = call.store.rows("Role")
    for row in rows:
        row.setdefault("isdefault", False)
    return paged(call, narrowed(call, rows))


@behaviour("enableRole", "disableRole", evidence="recorded: people")
def switch_role(call: Call) -> None:
    role = call.row("id")
    if role.get("isdefault"):
        raise forbidden("default roles cannot be changed")
    role["state"] = "enabled" if call.command.name == "enableRole" else "disabled"


@behaviour("updateRolePermission", evidence="recorded: people")
def update_permission(call: Call) -> None:
    role, rule = call.row("roleid"), call.rows.get("ruleid")
    order = call.lists.get("ruleorder", [])
    if role.get("isdefault"):
        raise forbidden("default roles cannot be changed")
    if bool(order) == (rule is not None):
        raise Refusal(431, "say either a rule with its permission, or the order of all rules")
    if rule is not None:
        permission = str(call.get("permission")).lower()
        if permission not in ("allow", "deny"):
            raise Refusal(431, "the permission is allow or deny")
        rule["permission"] = permission
        return
    # Rules are asked in the order in which they stand.
    table = call.store.tables["RolePermission"]
    for each in order:
        table[each["id"]] = table.pop(each["id"])
