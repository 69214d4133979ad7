"""Domains, accounts, roles and projects: what is theirs, and what they may not."""

from __future__ import annotations

from typing import Any

import pytest

from cstyped.testing import FakeCloud

from .asking import Asker

PERSON = {"firstname": "P", "lastname": "Q", "email": "p@example.test", "password": "secret"}


def _account(admin: Asker, name: str, **more: str) -> dict[str, Any]:
    given = PERSON | {"username": name, "account": name, "accounttype": "0"} | more
    account: dict[str, Any] = admin.ask("createAccount", **given)["account"]
    return account


def _project(admin: Asker, name: str = "p") -> str:
    project: str = admin.done("createProject", name=name, displaytext=name)["project"]["id"]
    return project


def _failed(admin: Asker, command: str, **params: str) -> int:
    code: int = admin.done(command, **params)["errorcode"]
    return code


# -- projects --------------------------------------------------------------------------------------


def test_an_administrator_sees_the_projects_of_others_only_when_asking_for_all(
    admin: Asker, user: Asker
) -> None:
    mine = user.done("createProject", name="mine", displaytext="m")["project"]["id"]

    assert admin.ask("listProjects") == {}
    assert admin.ask("listProjects", id=mine) == {}
    assert admin.ask("listProjects", listall="true")["project"][0]["id"] == mine
    assert user.ask("listProjects")["count"] == 1


def test_a_project_has_another_owner_only_out_of_its_members(admin: Asker) -> None:
    _account(admin, "ann")
    project = _project(admin)

    assert _failed(admin, "updateProject", id=project, account="ann") == 431
    admin.done("addAccountToProject", projectid=project, account="ann")
    changed = admin.done("updateProject", id=project, account="ann")["project"]

    assert changed["owner"] == [{"account": "ann"}]
    members = admin.ask("listProjectAccounts", projectid=project)["projectaccount"]
    assert {each["account"]: each["role"] for each in members} == {
        "admin": "Regular",
        "ann": "Admin",
    }


def test_a_project_can_have_two_administrators_and_keeps_one(admin: Asker) -> None:
    _account(admin, "ann")
    project = _project(admin)
    admin.done("addAccountToProject", projectid=project, account="ann", roletype="Regular")
    keep = {"id": project, "account": "admin", "swapowner": "false", "roletype": "Regular"}

    assert _failed(admin, "updateProject", **keep) == 431
    assert _failed(admin, "deleteAccountFromProject", projectid=project, account="admin") == 431
    both = admin.done(
        "updateProject", id=project, account="ann", swapowner="false", roletype="Admin"
    )["project"]["owner"]
    assert {each["account"] for each in both} == {"admin", "ann"}
    assert "errorcode" not in admin.done("updateProject", **keep)


# -- states of accounts and users ------------------------------------------------------------------


def _user_of(admin: Asker, account: str) -> dict[str, Any]:
    found: dict[str, Any] = admin.ask("listUsers", account=account, listall="true")["user"][0]
    return found


def _state(admin: Asker, account: str) -> str:
    return str(admin.ask("listAccounts", name=account)["account"][0]["state"])


def test_locking_the_last_enabled_user_locks_the_account_and_enabling_enables_both(
    admin: Asker,
) -> None:
    _account(admin, "web")
    user = _user_of(admin, "web")["id"]

    assert admin.ask("lockUser", id=user)["user"]["state"] == "locked"
    assert _state(admin, "web") == "locked"
    assert admin.ask("enableUser", id=user)["user"]["state"] == "enabled"
    assert _state(admin, "web") == "enabled"


def test_an_account_stays_enabled_while_another_user_of_it_is(admin: Asker) -> None:
    _account(admin, "web")
    first = _user_of(admin, "web")["id"]
    admin.ask("createUser", **PERSON | {"username": "second", "account": "web"})

    admin.ask("lockUser", id=first)

    assert _state(admin, "web") == "enabled"


def test_a_disabled_user_is_not_locked(admin: Asker) -> None:
    _account(admin, "web")
    user = _user_of(admin, "web")["id"]
    admin.done("disableUser", id=user)

    assert admin.refused("lockUser", id=user) == (530, 4250)


def test_disabling_an_account_stops_its_machines(admin: Asker, user: Asker) -> None:
    machine = user.machine(name="m")
    domain = admin.ask("listDomains", listall="true", name=machine["domain"])["domain"][0]["id"]

    admin.done("disableAccount", account=machine["account"], domainid=domain, lock="false")

    stopped = admin.ask("listVirtualMachines", id=machine["id"])["virtualmachine"][0]
    assert stopped["state"] == "Stopped"


def test_the_administrator_of_a_new_cloud_is_not_disabled(admin: Asker) -> None:
    domain = admin.ask("listDomains")["domain"][0]["id"]
    asked = {"account": "admin", "domainid": domain, "lock": "false"}

    assert _failed(admin, "disableAccount", **asked) == 530


def test_nobody_deletes_themselves(admin: Asker) -> None:
    me = _user_of(admin, "admin")
    assert admin.refused("deleteUser", id=me["id"]) == (431, 4350)
    assert _failed(admin, "deleteAccount", id=me["accountid"]) == 431


def test_an_account_that_manages_a_project_is_not_deleted(admin: Asker, user: Asker) -> None:
    user.done("createProject", name="mine", displaytext="m")
    account = user.ask("listAccounts")["account"][0]["id"]

    assert _failed(admin, "deleteAccount", id=account) == 431


def test_users_move_within_their_domain(admin: Asker) -> None:
    _account(admin, "web")
    below = admin.ask("createDomain", name="below")["domain"]["id"]
    other = _account(admin, "other", domainid=below)["id"]
    user = _user_of(admin, "web")["id"]

    assert admin.refused("moveUser", id=user, accountid=other) == (431, 4350)
    assert admin.refused("moveUser", id=user, account="nobody") == (530, 4250)
    _account(admin, "third")
    assert admin.ask("moveUser", id=user, account="third")["success"]


def test_domains_beside_each_other_have_different_names_without_slashes(admin: Asker) -> None:
    one = admin.ask("createDomain", name="one")["domain"]["id"]
    two = admin.ask("createDomain", name="two")["domain"]["id"]
    admin.ask("createDomain", name="ONE", parentdomainid=two)

    assert admin.refused("createDomain", name="One") == (431, 4350)
    assert admin.refused("createDomain", name="a/b") == (530, 9999)
    assert admin.refused("updateDomain", id=two, name="ONE") == (431, 4350)
    assert admin.refused("moveDomain", domainid=one, parentdomainid=two) == (431, 4350)


def test_the_root_domain_keeps_its_name(admin: Asker) -> None:
    root = admin.ask("listDomains")["domain"][0]["id"]
    assert admin.refused("updateDomain", id=root, name="other") == (431, 4350)


# -- limits ----------------------------------------------------------------------------------------


def test_a_domain_has_what_its_accounts_have(admin: Asker) -> None:
    admin.machine(name="m")
    root = admin.ask("listDomains")["domain"][0]

    assert root["vmtotal"] == 1
    counts = admin.ask("updateResourceCount", domainid=root["id"], resourcetype="0")
    assert counts["resourcecount"][0]["resourcecount"] == 1


def test_secondary_storage_is_counted_in_single_precision(admin: Asker) -> None:
    account = _account(admin, "web")["id"]
    for size in (2 * 1024**3, 5 * 1024**2):
        admin.cloud.state.add("Template", size=size, _owner=account)

    shown = admin.ask("listAccounts", id=account)["account"][0]

    assert shown["secondarystoragetotal"] == 2.0048828
    assert shown["secondarystorageavailable"] == "397.99512"


def test_limits_are_for_those_who_can_have_some(admin: Asker) -> None:
    root = admin.ask("listDomains")["domain"][0]["id"]
    below = admin.ask("createDomain", name="below")["domain"]["id"]
    deeper = admin.ask("createDomain", name="deeper", parentdomainid=below)["domain"]["id"]
    asked = {"command": "updateResourceLimit", "resourcetype": "0"}

    assert admin.refused(**asked, max="5") == (431, 4350)
    assert admin.refused(**asked, max="5", account="admin", domainid=root) == (431, 4350)
    assert admin.refused(**asked, max="-2", domainid=below) == (431, 4350)
    assert admin.refused(**asked, max="5", domainid=root) == (531, 4365)
    assert admin.ask(**asked, max="5", domainid=below)["resourcelimit"]["max"] == 5
    assert admin.refused(**asked, max="6", domainid=deeper) == (431, 4350)
    assert admin.ask("listDomains", id=deeper)["domain"][0]["vmlimit"] == "5"


def test_lock_account_locks_nobody_and_says_so(admin: Asker) -> None:
    _account(admin, "web")
    domain = admin.ask("listDomains")["domain"][0]["id"]

    assert admin.refused("lockAccount", account="web", domainid=domain) == (530, 4250)
    assert admin.ask("listAccounts", name="web")["account"][0]["state"] == "enabled"


def test_a_user_is_no_member_beside_the_own_account(admin: Asker) -> None:
    account = _account(admin, "ann")
    project = _project(admin)
    second = admin.ask("createUser", **PERSON | {"username": "bea", "account": "ann"})["user"]
    assert account["user"][0]["username"] == "ann"

    admin.done("addUserToProject", projectid=project, username="bea")
    assert admin.ask("listProjectAccounts", projectid=project)["count"] == 2
    admin.done("deleteUserFromProject", projectid=project, userid=second["id"])
    admin.done("addAccountToProject", projectid=project, account="ann")

    assert _failed(admin, "addUserToProject", projectid=project, username="bea") == 431


def test_nobody_joins_a_project_that_is_suspended(admin: Asker) -> None:
    _account(admin, "ann")
    project = _project(admin)
    admin.done("suspendProject", id=project)

    assert _failed(admin, "addAccountToProject", projectid=project, account="ann") == 431


def test_a_project_with_things_in_it_is_deleted_with_cleanup_only(admin: Asker) -> None:
    project = _project(admin)
    zone, offering = (admin.ids()["zoneid"], admin.ask("listDiskOfferings")["diskoffering"][0])
    disk = {"zoneid": zone, "diskofferingid": offering["id"], "projectid": project}
    admin.done("createVolume", name="v", **disk)

    assert _failed(admin, "deleteProject", id=project) == 530
    assert admin.done("deleteProject", id=project, cleanup="true") == {"success": True}
    assert admin.ask("listVolumes", projectid="-1", listall="true") == {}


def test_an_invitation_makes_a_member_once_it_is_accepted() -> None:
    with FakeCloud(job_seconds=0) as cloud:
        admin = Asker(cloud)
        setting = cloud.state.find("Configuration", name="project.invite.required")
        assert setting is not None
        setting["_at_start"] = "true"
        _account(admin, "ann")
        project = _project(admin)

        admin.done("addAccountToProject", projectid=project, account="ann")
        waiting = admin.ask("listProjectInvitations", projectid=project)["projectinvitation"]
        assert [each["state"] for each in waiting] == ["Pending"]
        assert admin.ask("listProjectAccounts", projectid=project)["count"] == 1
        assert _failed(admin, "addAccountToProject", projectid=project, account="ann") == 431

        admin.done("updateProjectInvitation", projectid=project, account="ann", accept="true")
        assert admin.ask("listProjectAccounts", projectid=project)["count"] == 2


# -- roles -----------------------------------------------------------------------------------------


def test_rules_are_names_of_commands_with_digits_and_stars(admin: Asker) -> None:
    role = admin.ask("createRole", name="r", type="User")["role"]["id"]
    for rule in ("addImageStoreS3", "list*", "*"):
        admin.ask("createRolePermission", roleid=role, rule=rule, permission="allow")

    for rule in ("list hosts", "list-hosts", "", "list?"):
        refused = admin.refused("createRolePermission", roleid=role, rule=rule, permission="deny")
        assert refused[0] == 431, rule


def test_the_order_of_rules_names_each_of_them(admin: Asker) -> None:
    role = admin.ask("createRole", name="r", type="User")["role"]["id"]
    rules = [
        admin.ask("createRolePermission", roleid=role, rule=rule, permission="allow")[
            "rolepermission"
        ]["id"]
        for rule in ("listZones", "listHosts")
    ]

    assert admin.refused("updateRolePermission", roleid=role, ruleorder=rules[0])[0] == 431
    admin.ask("updateRolePermission", roleid=role, ruleorder=",".join(reversed(rules)))

    listed = admin.ask("listRolePermissions", roleid=role)["rolepermission"]
    assert [each["rule"] for each in listed] == ["listHosts", "listZones"]


def test_the_type_of_a_role_that_somebody_has_stays(admin: Asker) -> None:
    role = admin.ask("createRole", name="r", type="User")["role"]["id"]
    admin.ask("updateRole", id=role, type="DomainAdmin")
    admin.ask("updateRole", id=role, type="User")
    _account(admin, "ann", roleid=role)

    assert admin.refused("updateRole", id=role, type="DomainAdmin")[0] == 531
    assert admin.refused("deleteRole", id=role)[0] == 531


def test_of_a_default_role_only_whether_it_is_public_changes(admin: Asker) -> None:
    role = admin.ask("listRoles", name="User")["role"][0]["id"]

    assert admin.refused("updateRole", id=role, name="Other")[0] == 531
    assert admin.ask("updateRole", id=role, ispublic="false")["role"]["ispublic"] is False


def test_a_role_of_a_project_has_rules_of_its_own(admin: Asker) -> None:
    project, other = _project(admin, "one"), _project(admin, "two")
    role = admin.ask("createProjectRole", projectid=project, name="r")["projectrole"]["id"]
    rule = {"projectroleid": role, "permission": "allow", "rule": "list*"}

    assert admin.refused("createProjectRolePermission", projectid=other, **rule)[0] == 431
    admin.ask("createProjectRolePermission", projectid=project, **rule)

    shown = admin.ask("listProjectRolePermissions", projectid=project, projectroleid=role)
    assert [each["rule"] for each in shown["projectrolepermission"]] == ["list*"]


# -- domains, passwords ----------------------------------------------------------------------------


def test_a_domain_moves_with_all_that_is_below_it(admin: Asker) -> None:
    a, b = (admin.ask("createDomain", name=name)["domain"]["id"] for name in ("a", "b"))
    below = admin.ask("createDomain", name="c", parentdomainid=a)["domain"]["id"]

    moved = admin.ask("moveDomain", domainid=a, parentdomainid=b)["domain"]

    assert (moved["path"], moved["level"]) == ("ROOT/b/a", 2)
    inner = admin.ask("listDomains", id=below)["domain"][0]
    assert (inner["path"], inner["level"]) == ("ROOT/b/a/c", 3)
    assert admin.refused("moveDomain", domainid=b, parentdomainid=below)[0] == 431


def test_a_forgotten_password_is_set_anew_with_the_token(cloud: FakeCloud, admin: Asker) -> None:
    _account(admin, "ann")
    assert admin.raw("forgotPassword", username="ann", domain="/").content == b""
    user = cloud.state.find("users", username="ann")
    assert user is not None
    token = user["_reset"]["token"]

    assert admin.raw("resetPassword", username="ann", token="x", password="new").status_code == 431
    admin.raw("resetPassword", username="ann", token=token, password="new", domain="/")

    assert admin.login("ann", "new")["username"] == "ann"


@pytest.mark.parametrize("command", ["addLdapConfiguration", "ldapConfig"])
def test_no_directory_answers(admin: Asker, command: str) -> None:
    assert admin.refused(command, hostname="ldap.example.test", port="389")[0] == 530
    assert admin.ask("listLdapConfigurations") == {}


def _domain_admin(admin: Asker, domain: str, name: str) -> Asker:
    """An administrator of a domain, with keys."""
    role = admin.first("listRoles", name="Domain Admin")["id"]
    person = PERSON | {"username": name, "account": name, "roleid": role, "domainid": domain}
    admin.ask("createAccount", **person)
    user = admin.first("listUsers", username=name, listall="true")["id"]
    keys = admin.ask("registerUserKeys", id=user)["userkeys"]
    return Asker(admin.cloud, keys["apikey"], keys["secretkey"])


def test_a_default_user_and_the_one_who_asks_are_not_deleted(admin: Asker) -> None:
    own = admin.first("listUsers", username="admin")
    extra = admin.ask("createUser", **(PERSON | {"username": "second", "account": "admin"}))
    keys = admin.ask("registerUserKeys", id=extra["user"]["id"])["userkeys"]
    second = Asker(admin.cloud, keys["apikey"], keys["secretkey"])

    assert admin.refused("deleteUser", id=own["id"]) == (431, 4350)
    assert second.refused("deleteUser", id=extra["user"]["id"]) == (431, 4350)
    admin.ask("deleteUser", id=extra["user"]["id"])


def test_a_user_says_the_current_password_and_administrators_do_not(
    admin: Asker, user: Asker
) -> None:
    mine = admin.first("listUsers", username="dana")["id"]

    assert user.refused("updateUser", id=mine, password="new") == (431, 4350)
    wrong = user.refused("updateUser", id=mine, password="new", currentpassword="x")
    assert wrong == (431, 4350)
    user.ask("updateUser", id=mine, password="new", currentpassword="secret")
    admin.ask("updateUser", id=mine, password="newer")


def test_two_users_of_a_domain_have_no_one_name(admin: Asker, user: Asker) -> None:
    mine = admin.first("listUsers", username="dana")["id"]

    assert admin.refused("updateUser", id=mine, username="admin") == (431, 4350)
    assert admin.refused("updateUser", id=mine, username=" ") == (431, 4350)


def test_an_account_is_locked_with_the_last_of_its_users(admin: Asker, user: Asker) -> None:
    first = admin.first("listUsers", username="dana")["id"]
    second = admin.ask("createUser", **(PERSON | {"username": "dora", "account": "dev"}))["user"]

    admin.ask("lockUser", id=first)
    assert admin.first("listAccounts", name="dev")["state"] == "enabled"
    admin.ask("lockUser", id=second["id"])
    assert admin.first("listAccounts", name="dev")["state"] == "locked"
    admin.ask("enableUser", id=first)
    assert admin.first("listAccounts", name="dev")["state"] == "enabled"


def test_a_user_that_is_disabled_is_not_locked(admin: Asker, user: Asker) -> None:
    mine = admin.first("listUsers", username="dana")["id"]
    admin.done("disableUser", id=mine)

    assert admin.refused("lockUser", id=mine) == (530, 4250)


def test_a_disabled_account_has_no_machine_that_runs_and_gets_no_users(
    admin: Asker, user: Asker
) -> None:
    machine = user.machine()
    account = admin.first("listAccounts", name="dev")["id"]

    admin.done("disableAccount", id=account, lock="false")

    assert admin.first("listVirtualMachines", id=machine["id"])["state"] == "Stopped"
    new = PERSON | {"username": "dora", "account": "dev"}
    assert admin.refused("createUser", **new) == (431, 4350)


def test_an_account_that_manages_a_project_stays(admin: Asker, user: Asker) -> None:
    user.done("createProject", name="p", displaytext="p")
    account = admin.first("listAccounts", name="dev")["id"]

    assert admin.done("deleteAccount", id=account)["errorcode"] == 431


def test_an_administrator_changes_nobody_who_may_do_more(admin: Asker) -> None:
    root = admin.first("listDomains", name="ROOT")["id"]
    chief = _domain_admin(admin, root, "chief")
    own = admin.first("listUsers", username="admin")["id"]
    boss = admin.first("listRoles", name="Root Admin")["id"]
    mine = admin.first("listAccounts", name="chief")["id"]

    assert chief.refused("updateUser", id=own, firstname="X")[0] == 531
    assert chief.refused("updateAccount", id=mine, roleid=boss)[0] == 531


def test_a_root_administrator_is_of_the_root_domain(admin: Asker) -> None:
    domain = admin.ask("createDomain", name="acme")["domain"]["id"]
    role = admin.first("listRoles", name="Root Admin")["id"]

    new = PERSON | {"username": "x", "account": "x", "roleid": role, "domainid": domain}
    assert admin.refused("createAccount", **new) == (431, 4350)


def test_a_user_moves_to_an_account_of_the_same_domain(admin: Asker, user: Asker) -> None:
    mine = admin.first("listUsers", username="dana")["id"]
    domain = admin.ask("createDomain", name="acme")["domain"]["id"]
    far = _account(admin, "x", domainid=domain)["id"]

    assert admin.refused("moveUser", id=mine, accountid=far) == (431, 4350)


def test_a_resource_administrator_is_of_a_domain_with_a_zone_of_its_own(admin: Asker) -> None:
    role = admin.first("listRoles", name="Resource Admin")["id"]

    new = PERSON | {"username": "x", "account": "x", "roleid": role}
    assert admin.refused("createAccount", **new) == (431, 4350)


def test_a_project_is_for_the_account_that_asks_unless_another_is_named(
    admin: Asker, user: Asker
) -> None:
    root = admin.first("listDomains", name="ROOT")["id"]
    far = admin.ask("createDomain", name="acme")["domain"]["id"]

    def owner(name: str, **params: str) -> Any:
        made = admin.done("createProject", name=name, displaytext=name, **params)
        return made["project"]["owner"][0]["account"]

    assert owner("a", domainid=root) == "admin"
    assert owner("b", domainid=root, account="dev") == "dev"
    # The account of that name is not there, and accountid names the account of a user only.
    assert admin.refused("createProject", name="c", domainid=far) == (431, 4350)
    account = admin.first("listAccounts", name="dev")["id"]
    assert owner("d", accountid=account) == "admin"
    person = admin.first("listUsers", username="dana")["id"]
    assert owner("e", accountid=account, userid=person, domainid=root) == "dev"


def test_users_create_projects_where_a_setting_lets_them(admin: Asker, user: Asker) -> None:
    admin.ask("updateConfiguration", name="allow.user.create.projects", value="false")

    assert user.refused("createProject", name="p", displaytext="p") == (531, 4365)
