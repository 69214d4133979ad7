"""Roles, the administrator, and how users come to be."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..asking.call import Call
from ..asking.conventions import keep
from ..asking.site import Site
from ..facts.spec import Document
from ..refusal import failure
from ..rows.kinds import ACCOUNTS, DOMAINS, ROLE_PERMISSIONS, ROLES, SECURITY_GROUPS, USERS
from ..rows.rendering import Renderer
from ..rows.store import fields_of
from ..rows.stored import Shown

if TYPE_CHECKING:
    from ..rows.typed import (
        AccountRow,
        DomainRow,
        RolePermissionRow,
        RoleRow,
        SecurityGroupRow,
        UserRow,
    )

ADMIN_PASSWORD = "password"
BAREMETAL = "baremetal-system-account"


def roles(site: Site, known: Document) -> None:
    """The roles that every server has, with their rules. `known`: the tables of facts.tables."""
    now = site.clock.now()
    for name, kind, public in known["Role"]:
        row: RoleRow = {
            "name": name,
            "type": kind,
            "description": _description(name),
            "isdefault": public,  # the one that is not is for clusters of Kubernetes
            "ispublic": public,
            "state": "enabled",
        }
        site.store.add(ROLES, row, now=now)
        for text in known["RolePermission"].get(name, "").split():
            rule: RolePermissionRow = {
                "roleid": row["id"],
                "rule": text.removeprefix("-"),
                "permission": "deny" if text.startswith("-") else "allow",
            }
            site.store.add(ROLE_PERMISSIONS, rule)


def _description(name: str) -> str:
    plain = name.removesuffix(" - Default")
    if plain == "Project Kubernetes Service Role":
        return plain
    first, *others = plain.split()
    return " ".join(["Default", first.lower(), *(word.lower() for word in others), "role"])


def administrator(site: Site) -> None:
    """The ROOT domain with the system's account and the root administrator's."""
    store, now = site.store, site.clock.now()
    role = store.one(ROLES, name="Root Admin")
    root: DomainRow = {"name": "ROOT", "level": 0, "path": "ROOT", "haschild": False}
    # What the database begins with has no date.
    fields_of(root)["created"] = None
    store.add(DOMAINS, root, now=now)
    for name in ("system", "admin"):
        account: AccountRow = {
            "name": name,
            "accounttype": 1,
            "roleid": role["id"],
            "domainid": root["id"],
            "state": "enabled",
            "isdefault": True,
            "_system": name == "system",
        }
        fields_of(account)["created"] = None
        store.add(ACCOUNTS, account, now=now)
        person: UserRow = {
            "username": name,
            "firstname": name.capitalize(),
            "lastname": "User",
            "email": f"{name}@example.test",
        }
        user = new_user(site, account, person, ADMIN_PASSWORD if name == "admin" else None)
        user["isdefault"] = True
        if name == "admin":
            default_group(site, account)
        if name == "system":
            user["_system"] = True
    _baremetal_account(site, root)


def _baremetal_account(site: Site, root: DomainRow) -> None:
    """The account that the plug-in for bare metal makes for itself: BaremetalVlanManagerImpl.start.

    It has keys, and no password that anybody knows.
    """
    account: AccountRow = {
        "name": BAREMETAL,
        "accounttype": 0,
        "roleid": site.store.one(ROLES, name="User")["id"],
        "domainid": root["id"],
        "state": "enabled",
        "isdefault": False,
    }
    site.store.add(ACCOUNTS, account, now=site.clock.now())
    person: UserRow = {"username": BAREMETAL, "firstname": BAREMETAL, "lastname": BAREMETAL}
    site.access.new_keys(new_user(site, account, person, None))


def default_group(site: Site, account: AccountRow) -> SecurityGroupRow:
    """The security group that every account begins with."""
    row: SecurityGroupRow = {
        "name": "default",
        "description": "Default Security Group",
        "ingressrule": [],
        "egressrule": [],
        "tags": [],
        "virtualmachinecount": 0,
        "virtualmachineids": [],
        "_owner": account["id"],
    }
    return site.store.add(SECURITY_GROUPS, row, now=site.clock.now())


def new_user(site: Site, account: AccountRow, person: UserRow, password: str | None) -> UserRow:
    """A user of an account: `person` says who. The password is kept as it is: a fake needs no
    hash.
    """
    row: UserRow = {
        "state": "enabled",
        "usersource": "native",
        "accountid": account["id"],
        "domainid": account["domainid"],
        "isdefault": False,
        "_password": password,
        "_owner": account["id"],
    }
    row |= person
    return site.store.add(USERS, row, now=site.clock.now())


TYPE_OF_ROLE = {"Admin": 1, "ResourceAdmin": 3, "DomainAdmin": 2, "User": 0}


def make_user(call: Call, account: AccountRow) -> UserRow:
    """A user of an account, out of the parameters."""
    person: UserRow = {}
    keep(call, person, "username", "firstname", "lastname", "email", "timezone")
    return new_user(call.site, account, person, call.text("password"))


def lock(account: AccountRow) -> None:
    """Lock an account; 530 for one that is disabled."""
    if account["state"] not in ("enabled", "locked"):
        raise failure(f"account {account['name']} is {account['state']}, so it cannot be locked")
    account["state"] = "locked"


def remove_account(call: Call, account: AccountRow) -> None:
    """Remove an account with all that is its own, users and their keys too."""
    for table in list(call.store.tables):
        for row in list(call.store.where(table, _owner=account["id"])):
            if table not in ("AsyncJob", "Event"):
                call.site.access.forget_key(fields_of(row).get("apikey"))
                call.store.remove(row)
    call.store.remove(account)


def shown_users(account: object, at: Renderer) -> list[Shown]:
    """The users of an account, as objects show them that have users in them."""
    users = [at.show("User", each) for each in at.store.where(USERS, accountid=account)]
    for user in users:
        user.pop("apikeyaccess", None)  # Only listUsers shows it.
    return users
