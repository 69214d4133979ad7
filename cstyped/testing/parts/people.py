"""Roles, the administrator, and how users come to be."""

from __future__ import annotations

from typing import Any

from ..asking.call import Call
from ..asking.site import Site
from ..rows.rendering import Renderer
from ..rows.stored import NO_ROW, Shown, UntypedRow

ADMIN_PASSWORD = "password"
BAREMETAL = "baremetal-system-account"


def roles(site: Site, known: dict[str, Any]) -> None:
    """The roles that every server has, with their rules."""
    now = site.clock.now()
    for name, kind, public in known["Role"]:
        row = {
            "name": name,
            "type": kind,
            "description": _description(name),
            "isdefault": public,  # the one that is not is for clusters of Kubernetes
            "ispublic": public,
            "state": "enabled",
        }
        site.store.add("Role", row, now=now)
        for rule in known["RolePermission"].get(name, "").split():
            site.store.add(
                "RolePermission",
                {
                    "roleid": row["id"],
                    "rule": rule.removeprefix("-"),
                    "permission": "deny" if rule.startswith("-") else "allow",
                },
            )


def _description(name: str) -> str:
    plain = name.removesuffix(" - Default")
    if plain == "Project Kubernetes Service Role":
        return plain
    first, *others = plain.split()
    return " ".join(["Default", first.lower(), *(word.lower() for word in others), "role"])


def administrator(site: Site) -> None:
    """The ROOT domain with the system's account and the root administrator's."""
    store, now = site.store, site.clock.now()
    role = store.first("Role", name="Root Admin") or NO_ROW
    # What the server's own database begins with has no date.
    root = store.add(
        "Domain",
        {"name": "ROOT", "level": 0, "path": "ROOT", "haschild": False, "created": None},
        now=now,
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
                "created": None,
                "_system": name == "system",
            },
            now=now,
        )
        user = new_user(
            site,
            account,
            username=name,
            password=ADMIN_PASSWORD if name == "admin" else None,
            firstname=name.capitalize(),
            lastname="User",
            email=f"{name}@example.test",
        )
        user["isdefault"] = True
        if name == "admin":
            default_group(site, account)
        if name == "system":
            user["_system"] = True
    _baremetal_account(site, root)


def _baremetal_account(site: Site, root: UntypedRow) -> None:
    """The account that the plug-in for bare metal makes for itself: BaremetalVlanManagerImpl.start.

    It has keys, and no password that anybody knows.
    """
    role = site.store.first("Role", name="User") or NO_ROW
    account = site.store.add(
        "Account",
        {
            "name": BAREMETAL,
            "accounttype": 0,
            "roleid": role["id"],
            "domainid": root["id"],
            "state": "enabled",
            "isdefault": False,
        },
        now=site.clock.now(),
    )
    names = {"username": BAREMETAL, "firstname": BAREMETAL, "lastname": BAREMETAL}
    site.access.new_keys(new_user(site, account, password=None, **names))


def default_group(site: Site, account: UntypedRow) -> UntypedRow:
    """The security group that every account begins with."""
    fields: UntypedRow = {"name": "default", "description": "Default Security Group"}
    row: UntypedRow = fields | {"ingressrule": [], "egressrule": [], "tags": []}
    row |= {"virtualmachinecount": 0, "virtualmachineids": [], "_owner": account["id"]}
    return site.store.add("SecurityGroup", row, now=site.clock.now())


def new_user(site: Site, account: UntypedRow, *, password: str | None, **fields: Any) -> UntypedRow:
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
    return site.store.add("User", row | fields, now=site.clock.now())


TYPE_OF_ROLE = {"Admin": 1, "ResourceAdmin": 3, "DomainAdmin": 2, "User": 0}


def make_user(call: Call, account: UntypedRow) -> UntypedRow:
    fields = {
        name: call.get(name)
        for name in ("username", "firstname", "lastname", "email", "timezone")
        if call.has(name)
    }
    return new_user(call.site, account, password=call.get("password"), **fields)


def remove_account(call: Call, account: UntypedRow) -> None:
    for table in list(call.store.tables):
        for row in list(call.store.where(table, _owner=account["id"])):
            if table not in ("AsyncJob", "Event"):
                call.site.access.keys_changed({}, row.get("apikey"))
                call.store.remove(row)
    call.store.remove(account)


def shown_users(account: object, at: Renderer) -> list[Shown]:
    """The users of an account, as objects show them that have users in them."""
    users = [at.show("User", each) for each in at.store.where("User", accountid=account)]
    for user in users:
        user.pop("apikeyaccess", None)  # Only listUsers shows it.
    return users
