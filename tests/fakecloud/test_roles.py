"""What the default roles may do, and whose things they see."""

from __future__ import annotations

import pytest

from .asking import Asker


def _person(admin: Asker, role: str, *, domain: str = "", name: str = "pat") -> Asker:
    """Somebody with that role, in a domain or in ROOT."""
    found = admin.ask("listRoles", name=role)["role"][0]["id"]
    where = {"domainid": domain} if domain else {}
    user = {"username": name, "password": "p", "firstname": "P", "lastname": "P"}
    account = admin.ask("createAccount", account=name, roleid=found, email="p@x", **user, **where)
    keys = admin.ask("registerUserKeys", id=account["account"]["user"][0]["id"])["userkeys"]
    return Asker(admin.cloud, keys["apikey"], keys["secretkey"])


def _domain(admin: Asker, name: str, parent: str = "") -> str:
    where = {"parentdomainid": parent} if parent else {}
    return str(admin.ask("createDomain", name=name, **where)["domain"]["id"])


@pytest.mark.parametrize(
    ("role", "allowed", "denied"),
    [
        ("Domain Admin", ("createAccount", "deployVirtualMachine"), ("createZone", "listHosts")),
        ("Resource Admin", ("createAccount", "listHosts"), ("createZone", "listConfigurations")),
        ("Read-Only Admin - Default", ("listHosts",), ("createAccount", "getUploadParamsForIso")),
        ("Support Admin - Default", ("createDiskOffering",), ("createAccount", "createZone")),
        ("Read-Only User - Default", ("listVirtualMachines",), ("createVolume", "listHosts")),
        ("Support User - Default", ("createVolume",), ("createNetwork", "listHosts")),
    ],
)
def test_a_default_role_may_do_what_its_rules_say(
    admin: Asker, role: str, allowed: tuple[str, ...], denied: tuple[str, ...]
) -> None:
    # A resource administrator is of a domain that has a zone of its own.
    domain = _domain(admin, "acme") if role == "Resource Admin" else ""
    if domain:
        dns = {"dns1": "192.0.2.53", "internaldns1": "192.0.2.53"}
        admin.ask("createZone", name="own", networktype="Advanced", domainid=domain, **dns)
    somebody = _person(admin, role, domain=domain)

    known = {each["name"] for each in somebody.ask("listApis")["api"]} if "User" not in role else ()
    for command in allowed:
        assert somebody.raw(command).status_code != 432
        assert not known or command in known
    for command in denied:
        assert somebody.raw(command).status_code == 432
        assert command not in known


def test_a_domain_administrator_sees_what_is_below_him_and_nothing_beside(admin: Asker) -> None:
    acme, other = _domain(admin, "acme"), _domain(admin, "other")
    below = _domain(admin, "lab", acme)
    chief = _person(admin, "Domain Admin", domain=acme, name="chief")
    worker = _person(admin, "User", domain=below, name="worker")
    stranger = _person(admin, "User", domain=other, name="stranger")
    mine = worker.machine(name="mine")["id"]
    stranger.machine(name="theirs")

    seen = chief.ask("listVirtualMachines", listall="true")["virtualmachine"]
    accounts = chief.ask("listAccounts", listall="true")["account"]

    assert [machine["name"] for machine in seen] == ["mine"]
    assert {account["name"] for account in accounts} == {"chief", "worker"}
    assert {each["name"] for each in chief.ask("listDomains", listall="true")["domain"]} == {
        "acme",
        "lab",
    }
    assert chief.done("stopVirtualMachine", id=mine)["virtualmachine"]["state"] == "Stopped"


def test_a_domain_administrator_does_not_reach_beyond_his_domain(admin: Asker) -> None:
    acme, other = _domain(admin, "acme"), _domain(admin, "other")
    chief = _person(admin, "Domain Admin", domain=acme, name="chief")
    _person(admin, "User", domain=other, name="stranger")
    theirs = admin.ask("listAccounts", domainid=other)["account"][0]["id"]
    root_role = admin.ask("listRoles", name="Root Admin")["role"][0]["id"]
    new = {"username": "n", "password": "p", "firstname": "N", "lastname": "N", "email": "n@x"}

    assert chief.refused("listVirtualMachines", domainid=other) == (531, 4365)
    assert chief.refused("createAccount", **new, accounttype="0", domainid=other) == (531, 4365)
    assert chief.refused("createAccount", **new, roleid=root_role) == (531, 4365)
    assert chief.refused("deleteAccount", id=theirs) == (531, 4365)
    assert chief.ask("createAccount", **new, accounttype="0", domainid=acme)["account"]


def test_what_is_somebody_elses_is_not_listed_not_used_and_not_changed(
    admin: Asker, user: Asker
) -> None:
    machine = admin.machine(name="m")
    public = machine["templateid"]

    assert user.ask("listVirtualMachines", id=machine["id"]) == {}
    assert user.refused("stopVirtualMachine", id=machine["id"]) == (531, 4365)
    assert user.refused("listNics", virtualmachineid=machine["id"]) == (531, 4365)
    assert user.ask("listTemplates", id=public, templatefilter="featured")["count"] == 1
    assert user.refused("updateTemplate", id=public, name="mine") == (531, 4365)
    assert user.refused("deleteTemplate", id=public) == (531, 4365)


def test_the_rules_of_a_role_are_changed_and_put_in_order(admin: Asker) -> None:
    role = admin.ask("createRole", name="r", type="User")["role"]["id"]
    rules = [
        admin.ask("createRolePermission", roleid=role, rule=rule, permission=permission)
        for rule, permission in (("list*", "deny"), ("listZones", "allow"))
    ]
    first, second = (each["rolepermission"]["id"] for each in rules)
    somebody = _person(admin, "r")

    assert somebody.raw("listZones").status_code == 432
    admin.ask("updateRolePermission", roleid=role, ruleorder=f"{second},{first}")
    assert somebody.ask("listZones")["count"] == 1
    admin.ask("updateRolePermission", roleid=role, ruleid=second, permission="deny")
    assert somebody.raw("listZones").status_code == 432
    assert admin.refused("updateRolePermission", roleid=role)[0] == 431
