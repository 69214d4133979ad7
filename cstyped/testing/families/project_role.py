"""Roles inside a project and the rules that they are made of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..asking.call import Call, Listing, behaviour
from ..asking.listing import paged
from ..parts.role_rules import check_rule, permission, put_in_order
from ..refusal import PARAM, Refusal, failure, invalid
from ..rows.kinds import (
    PROJECT_ACCOUNTS,
    PROJECT_ROLE_PERMISSIONS,
    PROJECT_ROLES,
    PROJECTS,
)
from ..rows.rendering import compute, constant

if TYPE_CHECKING:
    from ..rows.typed import ProjectRolePermissionRow, ProjectRoleRow, ProjectRow


def _role(call: Call, parameter: str = "projectroleid") -> ProjectRoleRow:
    role, project = call.row(parameter, PROJECT_ROLES), call.row("projectid", PROJECTS)
    if role["projectid"] != project["id"]:
        raise Refusal(PARAM, f"role {role['name']} is of another project")
    return role


@behaviour("createProjectRole", evidence="source: ProjectRoleManagerImpl.createProjectRole")
def create_role(call: Call) -> ProjectRoleRow:
    project, name = call.row("projectid", PROJECTS), call.text("name", "")
    _check_name(call, project, name)
    row: ProjectRoleRow = {"projectid": project["id"], "name": name}
    if (text := call.text("description")) is not None:
        row["description"] = text
    return call.new(PROJECT_ROLES, row)


def _check_name(call: Call, project: ProjectRow, name: str) -> None:
    if call.store.first(PROJECT_ROLES, projectid=project["id"], name=name) is not None:
        raise invalid(f"project {project['name']} has a role {name} already")


@behaviour("updateProjectRole", evidence="source: ProjectRoleManagerImpl.updateProjectRole")
def update_role(call: Call) -> ProjectRoleRow:
    role = _role(call, "id")
    if (name := call.text("name", "")) and name != role["name"]:
        _check_name(call, call.row("projectid", PROJECTS), name)
        role["name"] = name
    if text := call.text("description"):
        role["description"] = text
    return role


@behaviour("deleteProjectRole", evidence="source: ProjectRoleManagerImpl.deleteProjectRole")
def delete_role(call: Call) -> None:
    role = _role(call, "id")
    if call.store.first(PROJECT_ACCOUNTS, projectroleid=role["id"]) is not None:
        raise failure(f"role {role['name']} is in use")
    for rule in list(call.store.where(PROJECT_ROLE_PERMISSIONS, projectroleid=role["id"])):
        call.store.remove(rule)
    call.store.remove(role)


@behaviour("listProjectRoles", evidence="source: ProjectRoleManagerImpl.findProjectRoles")
def list_roles(call: Call) -> Listing:
    rows = list(call.store.where(PROJECT_ROLES, projectid=call.row("projectid", PROJECTS)["id"]))
    if (wanted := call.text("projectroleid")) is not None:
        rows = [row for row in rows if row["id"] == wanted]
    if (name := call.text("name")) is not None:
        rows = [row for row in rows if name.lower() in row["name"].lower()]
    return Listing(rows, len(rows))


compute("ProjectRole", {"ispublic": constant(True)})


@behaviour(
    "createProjectRolePermission",
    evidence="source: ProjectRoleManagerImpl.createProjectRolePermission",
)
def create_permission(call: Call) -> ProjectRolePermissionRow:
    role, rule = _role(call), check_rule(call)
    row: ProjectRolePermissionRow = {
        "projectroleid": role["id"],
        "projectid": role["projectid"],
        "rule": rule,
        "permission": permission(call),
        "_hidden": ("projectrolename",),
    }
    if (text := call.text("description")) is not None:
        row["description"] = text
    return call.new(PROJECT_ROLE_PERMISSIONS, row)


@behaviour(
    "updateProjectRolePermission",
    evidence="source: UpdateProjectRolePermissionCmd.execute",
)
def update_permission(call: Call) -> None:
    role = _role(call)
    rule = call.given("projectrolepermissionid", PROJECT_ROLE_PERMISSIONS)
    order = call.given_all("ruleorder", PROJECT_ROLE_PERMISSIONS)
    if bool(order) == (rule is not None):
        raise Refusal(PARAM, "say either a rule with its permission, or the order of all rules")
    if rule is not None:
        rule["permission"] = permission(call)
        return
    rules = list(call.store.where(PROJECT_ROLE_PERMISSIONS, projectroleid=role["id"]))
    put_in_order(call, PROJECT_ROLE_PERMISSIONS, rules, order)


@behaviour(
    "listProjectRolePermissions",
    evidence="source: ProjectRoleManagerImpl.findAllProjectRolePermissions",
)
def list_permissions(call: Call) -> Listing:
    project, role = call.row("projectid", PROJECTS), call.given("projectroleid", PROJECT_ROLES)
    rows = [
        row
        for row in call.store.where(PROJECT_ROLE_PERMISSIONS, projectid=project["id"])
        if role is None or row["projectroleid"] == role["id"]
    ]
    for row in rows:
        row["_hidden"] = ()
    return paged(call, rows)


@behaviour(
    "deleteProjectRolePermission",
    evidence="source: ProjectRoleManagerImpl.deleteProjectRolePermission",
)
def delete_permission(call: Call) -> None:
    rule = call.row("id", PROJECT_ROLE_PERMISSIONS)
    call.store.remove(rule)
