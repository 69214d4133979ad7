"""What a test can order, and what it can look at."""

from __future__ import annotations

import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
import requests

from cstyped.testing import FakeCloud

from .asking import Asker

SCENARIO = """
domains: [{path: ROOT/acme}]
accounts: [{name: dev, domain: ROOT/acme, username: dana, password: secret}]
networks: [{name: web, account: dev}]
machines:
  - {name: web, account: dev, network: web, count: 3, tags: {env: prod}}
  - {name: old, account: dev, network: web, state: Stopped}
rows:
  SSHKeyPair: [{name: laptop, fingerprint: "aa:bb"}]
"""


def test_a_failure_can_be_ordered_for_the_request_or_the_job(
    cloud: FakeCloud, admin: Asker
) -> None:
    cloud.fail_next("deployVirtualMachine", errorcode=533, text="full")
    assert admin.refused("deployVirtualMachine", **admin.ids())[0] == 533

    cloud.fail_next("deploy*", errorcode=530, in_job=True)
    assert admin.done("deployVirtualMachine", **admin.ids())["errorcode"] == 530
    assert admin.machine(name="m")["state"] == "Running"


def test_a_failure_of_jobs_waits_for_a_command_that_has_one(cloud: FakeCloud, admin: Asker) -> None:
    cloud.fail_next("*", in_job=True)

    assert admin.ask("listZones")["count"] == 1
    assert admin.done("deployVirtualMachine", **admin.ids())["errorcode"] == 530


def test_an_order_that_could_never_be_met_is_refused(cloud: FakeCloud) -> None:
    with pytest.raises(ValueError, match="did you mean 'deployVirtualMachine'"):
        cloud.fail_next("deployVirtualMachin")
    with pytest.raises(ValueError, match="no job"):
        cloud.fail_next("listZones", in_job=True)
    with pytest.raises(ValueError, match="no error code"):
        cloud.fail_next("listZones", errorcode=200)
    with pytest.raises(ValueError, match="no command"):
        cloud.slow("lst*", seconds=1)
    with pytest.raises(ValueError, match="no command"):
        cloud.drop_connection("x")
    with pytest.raises(ValueError, match="no command"):
        cloud.slow_jobs("deploy", seconds=1)
    with pytest.raises(KeyError, match="no kind"):
        cloud.state.rows("machinez")


def test_a_port_that_is_taken_is_named(cloud: FakeCloud) -> None:
    port = int(cloud.endpoint.split(":")[2].split("/")[0])

    with pytest.raises(OSError, match=f"port {port} of 127.0.0.1 is in use"):
        FakeCloud(port=port).start()


def test_a_version_that_is_not_known_is_refused() -> None:
    with pytest.raises(ValueError, match=r"4\.20, 4\.22"):
        FakeCloud(version="4.19")


def test_what_a_failed_job_was_changing_is_left_in_a_state_that_makes_sense(
    cloud: FakeCloud, admin: Asker
) -> None:
    cloud.fail_next("deployVirtualMachine", errorcode=530, in_job=True)
    admin.done("deployVirtualMachine", **admin.ids(), name="broken")

    assert admin.ask("listVirtualMachines")["virtualmachine"][0]["state"] == "Error"


def test_many_threads_ask_at_once(cloud: FakeCloud) -> None:
    def create(number: int) -> int:
        asker = Asker(cloud)
        return sum(
            asker.raw("createSSHKeyPair", name=f"k-{number}-{each}").status_code == 200
            for each in range(10)
        )

    with ThreadPoolExecutor(8) as pool:
        assert list(pool.map(create, range(8))) == [10] * 8
    assert len(cloud.state.rows("SSHKeyPair")) == 80


def test_a_connection_can_be_cut_before_or_after_the_work(cloud: FakeCloud, admin: Asker) -> None:
    cloud.drop_connection("createSSHKeyPair")
    with pytest.raises(requests.ConnectionError):
        admin.raw("createSSHKeyPair", name="before")
    cloud.drop_connection("createSSHKeyPair", after=True)
    with pytest.raises(requests.ConnectionError):
        admin.raw("createSSHKeyPair", name="after")

    assert [each["name"] for each in cloud.state.rows("SSHKeyPair")] == ["after"]


def test_an_answer_can_be_late(cloud: FakeCloud, admin: Asker) -> None:
    cloud.slow("listZones", seconds=0.2)
    started = time.monotonic()

    admin.ask("listZones")

    assert time.monotonic() - started >= 0.2


def test_what_was_asked_can_be_looked_at(cloud: FakeCloud, admin: Asker) -> None:
    cloud.forget_requests()

    admin.ask("listZones", keyword="zone")

    assert cloud.commands() == ["listZones"]
    assert cloud.requests[0].params["keyword"] == "zone"
    assert cloud.requests[0].method == "POST"


def test_state_can_be_arranged(cloud: FakeCloud, admin: Asker) -> None:
    machine = admin.machine(name="m")

    cloud.state.change(machine["id"], state="Error")
    cloud.state.add("hosts", name="spare", zoneid=machine["zoneid"])

    assert admin.ask("listVirtualMachines")["virtualmachine"][0]["state"] == "Error"
    assert admin.ask("listHosts", name="spare")["host"][0]["zonename"] == "zone-1"
    assert cloud.state.find("machines", name="m") is not None


def test_a_scenario_is_read_from_yaml(tmp_path: Path) -> None:
    file = tmp_path / "scenario.yaml"
    file.write_text(SCENARIO, "utf-8")
    with FakeCloud(scenario=file, job_seconds=0) as cloud:
        dana = Asker(cloud)
        dana.login("dana", "secret", "/acme")
        mine = dana.ask("listVirtualMachines")
        tagged = dana.ask("listVirtualMachines", **{"tags[0].key": "env", "tags[0].value": "prod"})

        assert mine["count"] == 4
        assert tagged["count"] == 3
        assert Asker(cloud).ask("listSSHKeyPairs")["sshkeypair"][0]["name"] == "laptop"


@pytest.mark.parametrize(
    "text",
    [
        "[1]",
        "zonez: []",
        "machines: [{name: x, zone: no}]",
        "machines: [{zone: zone-1}]",
        "machines: [{name: x, sate: Stopped}]",
        "machines: [{name: x, state: Runing}]",
    ],
)
def test_a_scenario_that_makes_no_sense_is_refused(tmp_path: Path, text: str) -> None:
    file = tmp_path / "bad.yaml"
    file.write_text(text, "utf-8")

    with pytest.raises(ValueError, match=r"scenario|zone|name|sate|state"):
        FakeCloud(scenario=file)


def test_the_same_seed_makes_the_same_ids() -> None:
    first, second = (FakeCloud(seed=7) for _ in range(2))

    assert first.state.rows("zones")[0]["id"] == second.state.rows("zones")[0]["id"]
    assert first.api_keys.key == second.api_keys.key


def test_it_starts_without_loading_a_model_or_a_command() -> None:
    code = (
        "import sys\n"
        "from cstyped.testing import FakeCloud\n"
        "with FakeCloud(): print(sorted(name for name in sys.modules if name.startswith("
        "('pydantic', 'requests', 'cstyped.api', 'cstyped.models', 'cstyped.types'))))"
    )

    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert run.stdout.strip() == "[]"


def test_a_page_of_ten_thousand_machines_has_its_rows_alone() -> None:
    with FakeCloud(job_seconds=0) as cloud:
        cloud.state.machines(10_000)
        admin = Asker(cloud)
        pages = [
            admin.ask("listVirtualMachines", listall="true", page=page, pagesize="100")
            for page in ("3", "4")
        ]

    ids = {machine["id"] for page in pages for machine in page["virtualmachine"]}
    assert [page["count"] for page in pages] == [10_000, 10_000]
    assert len(ids) == 200


def test_a_client_that_signs_by_its_own_clock_still_gets_in_after_an_advance(
    cloud: FakeCloud,
) -> None:
    with cloud.client() as client:
        cloud.slow_jobs("createAffinityGroup", seconds=3000)
        job = client.create_affinity_group(name="a", type="host anti-affinity")
        assert not job.done()

        cloud.advance(3600)

        assert job.result(timeout=5).name == "a"
