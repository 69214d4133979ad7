"""Roles and the rules that they are made of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..asking.call import Call, Listing, behaviour
from ..asking.listing import narrowed, paged
from ..parts.people import TYPE_OF_ROLE
from ..parts.role_rules import check_rule, permission, put_in_order
from ..refusal import INTERNAL, PARAM, Refusal, failure, forbidden
from ..rows.kinds import ACCOUNTS, ROLE_PERMISSIONS, ROLES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..rows.typed import RolePermissionRow, RoleRow


def _type(call: Call) -> str:
    """The type that is given, in the server's spelling."""
    given = call.text("type", "")
    found = next((name for name in TYPE_OF_ROLE if name.lower() == given.lower()), None)
    if found is None:
        raise Refusal(PARAM, f"{given} is no type of role")
    return found


def _own(call: Call, parameter: str = "id") -> RoleRow:
    """The role that is given, which must not be one that servers begin with."""
    role = call.row(parameter, ROLES)
    if role.get("isdefault"):
        raise forbidden("default roles cannot be changed")
    return role


@behaviour("createRole", evidence="source: RoleManagerImpl.createRole")
def create_role(call: Call) -> RoleRow:
    name, source = call.text("name", ""), call.given("roleid", ROLES)
    if source is None and not call.has("type"):
        raise Refusal(PARAM, "either a type or a role to copy is needed")
    kind = source["type"] if source is not None else _type(call)
    if call.store.first(ROLES, name=name, type=kind) is not None:
        raise Refusal(INTERNAL, f"there is a role {name} already")
    role = _new(call, name, kind)
    if source is not None:
        for rule in list(call.store.where(ROLE_PERMISSIONS, roleid=source["id"])):
            copy: RolePermissionRow = {"roleid": role["id"], "rule": rule["rule"]}
            call.new(ROLE_PERMISSIONS, copy | {"permission": rule["permission"]})
    return role


def _new(call: Call, name: str, kind: str) -> RoleRow:
    row: RoleRow = {
        "name": name,
        "type": kind,
        "state": "enabled",
        "ispublic": call.flag("ispublic", True),
    }
    if (text := call.text("description")) is not None:
        row["description"] = text
    return call.new(ROLES, row)


@behaviour("importRole", evidence="source: RoleManagerImpl.importRole")
def import_role(call: Call) -> RoleRow:
    name, kind, forced = call.text("name", ""), _type(call), call.flag("forced", False)
    if not forced and call.store.first(ROLES, name=name) is not None:
        raise failure(f"there is a role {name} already")
    for entry in call.records("rules"):
        if entry.get("permission", "").lower() not in ("allow", "deny") or not entry.get("rule"):
            raise Refusal(PARAM, "each rule has a rule and a permission: allow or deny")
    role = call.store.first(ROLES, name=name, type=kind)
    if role is None:
        role = _new(call, name, kind)
    elif role.get("isdefault"):
        raise failure(f"{name} is a default role")
    else:
        for rule in _rules(call, role):
            call.store.remove(rule)
        role |= {
            "description": call.text("description", ""),
            "ispublic": call.flag("ispublic", True),
        }
    for entry in call.records("rules"):
        made: RolePermissionRow = {"roleid": role["id"], "rule": entry["rule"]}
        made["permission"] = entry["permission"].lower()
        if "description" in entry:
            made["description"] = entry["description"]
        call.new(ROLE_PERMISSIONS, made)
    return role


def _rules(call: Call, role: RoleRow) -> Sequence[RolePermissionRow]:
    return list(call.store.where(ROLE_PERMISSIONS, roleid=role["id"]))


@behaviour("updateRole", evidence="source: RoleManagerImpl.updateRole")
def update_role(call: Call) -> RoleRow:
    """Of a default role only whether it is public can be changed; empty texts change nothing."""
    role, public = call.row("id", ROLES), call.flag("ispublic")
    name, text = call.text("name", ""), call.text("description", "")
    if role.get("isdefault"):
        if public is None or call.has("type") or name or text:
            raise forbidden("default roles cannot be changed")
        role["ispublic"] = public
        return role
    if call.has("type"):
        kind = _type(call)
        if call.store.first(ACCOUNTS, roleid=role["id"]) is not None:
            raise forbidden(f"role {role['name']} is in use: its type stays")
        role["type"] = kind
    if name:
        role["name"] = name
    if text:
        role["description"] = text
    if public is not None:
        role["ispublic"] = public
    return role


@behaviour("deleteRole", evidence="source: RoleManagerImpl.deleteRole")
def delete_role(call: Call) -> None:
    role = _own(call)
    if call.store.first(ACCOUNTS, roleid=role["id"]) is not None:
        raise forbidden(f"role {role['name']} is in use")
    for rule in _rules(call, role):
        call.store.remove(rule)
    call.store.remove(role)


@behaviour("enableRole", evidence="source: RoleManagerImpl.enableRole")
@behaviour("disableRole", evidence="source: RoleManagerImpl.disableRole")
def switch_role(call: Call) -> None:
    role = _own(call)
    role["state"] = "enabled" if call.command.name == "enableRole" else "disabled"


@behaviour("listRoles", evidence="source: ListRolesCmd.execute")
def list_roles(call: Call) -> Listing:
    """Roles that are not public are for root administrators."""
    rows = [row for row in call.store.rows(ROLES) if call.caller.root or row.get("ispublic", True)]
    for row in rows:
        row.setdefault("isdefault", False)
    if call.has("type"):
        kind = _type(call)
        rows = [row for row in rows if row["type"] == kind]
    return paged(call, narrowed(call, rows))


@behaviour("createRolePermission", evidence="source: RoleManagerImpl.createRolePermission")
def create_permission(call: Call) -> RolePermissionRow:
    rule, allowed = check_rule(call), permission(call)
    role = _own(call, "roleid")
    if call.store.first(ROLE_PERMISSIONS, roleid=role["id"], rule=rule) is not None:
        raise forbidden(f"role {role['name']} has a rule {rule} already")
    row: RolePermissionRow = {
        "roleid": role["id"],
        "rule": rule,
        "permission": allowed,
        "_hidden": ("rolename",),
    }
    if (text := call.text("description")) is not None:
        row["description"] = text
    return call.new(ROLE_PERMISSIONS, row)


@behaviour("updateRolePermission", evidence="source: UpdateRolePermissionCmd.execute")
def update_permission(call: Call) -> None:
    role, rule = call.row("roleid", ROLES), call.given("ruleid", ROLE_PERMISSIONS)
    order = call.given_all("ruleorder", ROLE_PERMISSIONS)
    if bool(order) == (rule is not None):
        raise Refusal(PARAM, "say either a rule with its permission, or the order of all rules")
    _own(call, "roleid")
    if rule is not None:
        rule["permission"] = permission(call)
        return
    # Rules are asked in the order in which they stand.
    put_in_order(call, ROLE_PERMISSIONS, _rules(call, role), order)


@behaviour("deleteRolePermission", evidence="source: RoleManagerImpl.deleteRolePermission")
def delete_permission(call: Call) -> None:
    rule = call.row("id", ROLE_PERMISSIONS)
    role = call.store.get(rule["roleid"], ROLES)
    if role is not None and role.get("isdefault"):
        raise forbidden("default roles cannot be changed")
    call.store.remove(rule)


@behaviour("listRolePermissions", evidence="recorded: people")
def list_permissions(call: Call) -> list[RolePermissionRow]:
    rows = call.store.rows(ROLE_PERMISSIONS)
    if (role := call.given("roleid", ROLES)) is not None:
        rows = [row for row in rows if row["roleid"] == role["id"]]
    for row in rows:
        row["_hidden"] = ()
    return rows
