"""FakeCloud as a program, its copy of another cloud, and its data."""

from __future__ import annotations

import io
from collections.abc import Mapping
from typing import Any

import generator.fakespec
from cstyped.testing import FakeCloud, program, spec

from .asking import Asker


def test_the_log_is_one_readable_line_a_request_without_secrets() -> None:
    log = io.StringIO()
    with FakeCloud(log=program.ReadableLog(log)) as cloud:
        admin = Asker(cloud)
        admin.ask("listZones", keyword="zone")
        admin.login(password="hidden-word")

    first, second = log.getvalue().splitlines()
    assert "200" in first
    assert "listZones keyword=zone" in first
    assert "531" in second
    assert "hidden-word" not in log.getvalue()
    assert admin.key not in log.getvalue()


def test_run_says_how_to_reach_it() -> None:
    said: list[str] = []

    program.run(port=0, say=said.append, wait=lambda: None)

    assert any("/client/api" in line for line in said)
    assert any("admin / password" in line for line in said)


def test_a_copy_of_a_cloud_has_its_machines_but_no_secrets_and_people() -> None:
    with FakeCloud(job_seconds=0) as original:
        admin = Asker(original)
        machine = admin.machine(name="web-1", userdata="c2VjcmV0", **{"details[0].token": "x"})

        def ask(command: str, params: Mapping[str, str]) -> Mapping[str, Any]:
            answer: Mapping[str, Any] = admin.ask(command, **params)
            return answer

        copy = program.copied(ask, say=lambda line: None)

    assert "admin@example.test" not in str(copy["rows"]["User"])
    with FakeCloud(scenario=copy) as cloud:
        found = Asker(cloud).ask("listVirtualMachines", id=machine["id"])["virtualmachine"][0]
        assert found["name"] == "web-1"
        assert found["nic"][0]["ipaddress"] == machine["ipaddress"]
        assert found["details"] == {}


def test_the_data_is_what_the_generator_makes_of_the_spec() -> None:
    for name, content in generator.fakespec.all_fake_specs().items():
        assert (spec.FOLDER / name).read_text("utf-8") == content, (
            f"{name} is stale: run python -m generator build"
        )
