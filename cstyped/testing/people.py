"""Roles, the administrator, and how users come to be."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .store import Row

if TYPE_CHECKING:
    from .backend import Backend

ADMIN_PASSWORD = "password"


def roles(backend: Backend, known: dict[str, Any]) -> None:
    """The roles that every server has, with their rules."""
    now = backend.clock.now()
    for name, kind, public in known["Role"]:
        row = {
            "name": name,
            "type": kind,
            "description": f"{name}, there from the start",
            "isdefault": True,
            "ispublic": public,
            "state": "enabled",
        }
        backend.store.add("Role", row, now=now)
        for rule in known["RolePermission"].get(name, "").split():
            backend.store.add(
                "RolePermission",
                {
                    "roleid": row["id"],
                    "rule": rule.removeprefix("-"),
                    "permission": "deny" if rule.startswith("-") else "allow",
                },
            )


def administrator(backend: Backend) -> None:
    """The ROOT domain with the system's account and the root administrator's."""
    store, now = backend.store, backend.clock.now()
    role = store.first("Role", name="Root Admin") or {}
    root = store.add(
        "Domain", {"name": "ROOT", "level": 0, "path": "ROOT", "haschild": False}, now=now
    )
    for name, kind in (("system", 1), ("admin", 1)):
        account = store.add(
            "Account",
            {
                "name": name,
                "accounttype": kind,
                "roleid": role["id"],
                "domainid": root["id"],
                "state": "enabled",
                "isdefault": True,
                "_system": name == "system",
            },
            now=now,
        )
        user = new_user(
            backend,
            account,
            username=name,
            password=ADMIN_PASSWORD if name == "admin" else None,
            firstname=name.capitalize(),
            lastname="User",
            email=f"{name}@example.test",
        )
        user["isdefault"] = True
        if name == "admin":
            default_group(backend, account)
        if name == "system":
            user["_system"] = True


def default_group(backend: Backend, account: Row) -> Row:
    """The security group that every account begins with."""
    fields: Row = {"name": "default", "description": "Default Security Group"}
    row: Row = fields | {"ingressrule": [], "egressrule": [], "tags": []}
    row |= {"virtualmachinecount": 0, "virtualmachineids": [], "_owner": account["id"]}
    return backend.store.add("SecurityGroup", row, now=backend.clock.now())


def new_user(backend: Backend, account: Row, *, password: str | None, **fields: Any) -> Row:
    """A user of an account. The password is kept as it is: a fake needs no hash."""
    row = {
        "state": "enabled",
        "usersource": "native",
        "accountid": account["id"],
        "domainid": account["domainid"],
        "isdefault": False,
        "_password": password,
        "_owner": account["id"],
    }
    return backend.store.add("User", row | fields, now=backend.clock.now())
