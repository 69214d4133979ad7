"""FakeCloud as a program, its copy of another cloud, and its data."""

from __future__ import annotations

import io
from collections.abc import Mapping
from typing import Any

import generator.project.fake_spec
from cstyped.testing import FakeCloud, program
from cstyped.testing.facts.spec import FOLDER

from .asking import Asker


def test_the_log_is_one_readable_line_a_request_without_secrets() -> None:
    log = io.StringIO()
    with FakeCloud(log=program.ReadableLog(log)) as cloud:
        admin = Asker(cloud)
        admin.ask("listZones", keyword="zone")
        admin.login(password="hidden-word")
        admin.ask("updateConfiguration", name="ldap.bind.password", value="hidden-word")

    first, second, third = log.getvalue().splitlines()
    assert "200" in first
    assert "listZones keyword=zone" in first
    assert "531" in second
    assert "updateConfiguration name=ldap.bind.password value=***" in third
    assert "hidden-word" not in log.getvalue()
    assert admin.key not in log.getvalue()


def test_run_says_how_to_reach_it() -> None:
    said: list[str] = []

    program.run(port=0, say=said.append, wait=lambda: None)

    assert any("/client/api" in line for line in said)
    assert any("admin with the password: password" in line for line in said)


def test_a_copy_of_a_cloud_has_its_machines_but_no_secrets_and_people() -> None:
    with FakeCloud(job_seconds=0) as original:
        admin = Asker(original)
        machine = admin.machine(name="web-1", userdata="c2VjcmV0", **{"details[0].token": "x"})

        def ask(command: str, params: Mapping[str, str]) -> Mapping[str, Any]:
            answer: Mapping[str, Any] = admin.ask(command, **params)
            return answer

        copy = program.copied(ask, say=lambda line: None)

    assert "listVirtualMachines" in admin.cloud.commands()
    assert "admin@example.test" not in str(copy["rows"])
    with FakeCloud(scenario=copy) as cloud:
        found = Asker(cloud).ask("listVirtualMachines", id=machine["id"])["virtualmachine"][0]
        assert found["name"] == "web-1"
        assert found["nic"][0]["ipaddress"] == machine["ipaddress"]
        assert found["details"] == {}


def test_the_data_is_what_the_generator_makes_of_the_spec() -> None:
    for name, content in generator.project.fake_spec.all_fake_specs().items():
        assert (FOLDER / name).read_text("utf-8") == content, (
            f"{name} is stale: run python -m generator build"
        )


def test_a_copy_takes_the_place_of_what_a_fake_has_of_itself() -> None:
    with FakeCloud(job_seconds=0) as original:
        admin = Asker(original)
        domain = admin.ask("createDomain", name="acme")["domain"]["id"]
        person = {"username": "dana", "password": "x", "firstname": "D", "lastname": "D"}
        admin.ask(
            "createAccount", account="dev", email="d@x", accounttype="0", domainid=domain, **person
        )
        mine = admin.machine(name="mine")
        admin.machine(name="theirs", account="dev", domainid=domain)
        tag = {"tags[0].key": "env", "tags[0].value": "prod"}
        admin.done("createTags", resourceids=mine["id"], resourcetype="UserVm", **tag)

        def ask(command: str, params: Mapping[str, str]) -> Mapping[str, Any]:
            answer: Mapping[str, Any] = admin.ask(command, **params)
            return answer

        copy = program.copied(ask, say=lambda line: None)
        names = {command: _names(admin, command) for command in _COMPARED}

    with FakeCloud(scenario=copy, job_seconds=0) as cloud:
        admin = Asker(cloud)
        assert {command: _names(admin, command) for command in _COMPARED} == names
        assert _names(admin, "listVirtualMachines", **tag) == ["mine"]
        assert admin.machine(name="new")["state"] == "Running"
        assert admin.done("stopVirtualMachine", id=mine["id"])["virtualmachine"]["id"] == mine["id"]


_COMPARED = (
    "listZones",
    "listHosts",
    "listStoragePools",
    "listServiceOfferings",
    "listNetworkOfferings",
    "listDomains",
    "listAccounts",
    "listVirtualMachines",
)


def _names(admin: Asker, command: str, **params: str) -> list[str]:
    answer = admin.ask(command, listall="true", **params)
    rows = next((value for value in answer.values() if isinstance(value, list)), [])
    return sorted(row["name"] for row in rows)
