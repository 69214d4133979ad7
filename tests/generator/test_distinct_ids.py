"""Ids of their own types: the examples need a few conversions, and what is mixed up is an error."""

from __future__ import annotations

import ast
import json
import os
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from generator.output.write import replace_package
from generator.pipeline import Options, make
from generator.spec.shipped import shipped_spec
from tests.generator.dumps import ROOT, api, build, class_body, dump, field, param

Checker = Callable[..., list[tuple[str, int]]]

# All that the examples need: "-1" for every project, and an id that a person typed.
CONVERSIONS = [
    ("account_report.py", 'projectid="-1"', 'projectid=ProjectId("-1")'),
    ("demo.py", "id=NO_SUCH_ID", "id=VirtualMachineId(NO_SUCH_ID)"),
    ("fleet_report.py", 'projectid="-1"', 'projectid=ProjectId("-1")'),
    ("host_maintenance.py", 'projectid="-1"', 'projectid=ProjectId("-1")'),
    ("unattached_volumes.py", 'projectid="-1"', 'projectid=ProjectId("-1")'),
]

MIXED_UP = """
from acme import Client, Network, ServiceOffering, VirtualMachine, Volume, Zone
from acme.types import NetworkId, ZoneId
from cstyped import Job


def right(
    client: Client, zone: Zone, network: Network, machine: VirtualMachine, offering: ServiceOffering
) -> None:
    client.list_networks(zoneid=zone.id, id=network.id)
    client.list_virtual_machines(ids=[machine.id], zoneid=machine.zoneid, networkid=network.id)
    client.list_zones(id=ZoneId("f1f5"))
    client.deploy_virtual_machine(
        serviceofferingid=offering.id, zoneid=zone.id, networkids=[network.id]
    )
    for nic in machine.nic or []:
        client.list_networks(id=nic.networkid)
    said: str = zone.id
    print(said.upper(), zone.id == "f1f5")


def wrong(client: Client, zone: Zone, network: Network, machine: VirtualMachine) -> None:
    client.list_networks(zoneid=network.id)  # error: a network
    client.list_networks(id=zone.id)  # error: a zone
    client.list_virtual_machines(zoneid=machine.hostid)  # error: a host
    client.list_virtual_machines(ids=[machine.id, zone.id])  # error: a zone
    client.list_virtual_machines(ids=[network.id])  # error: a network
    client.list_zones(id="f1f5")  # error: a text
    client.stop_virtual_machine(id=machine.zoneid)  # error: a zone
    client.list_zones(id=NetworkId("f1f5"))  # error: a network


def volumes(client: Client, volume: Volume, machine: VirtualMachine) -> Job[Volume]:
    client.attach_volume(id=volume.id, virtualmachineid=machine.id)
    client.attach_volume(id=machine.id, virtualmachineid=machine.id)  # error: a machine
    client.attach_volume(id=volume.id, virtualmachineid=volume.id)  # error: a volume
    client.resize_volume(id=volume.id, diskofferingid=volume.serviceofferingid)  # error: another
    return client.detach_volume(id=volume.virtualmachineid)  # error: a machine
"""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A package of 4.22 whose ids are distinct, the examples for it, and a program of mistakes."""
    made = tmp_path_factory.mktemp("ids")
    options = Options(package="acme", standalone=True, shipped=True, distinct_ids=True)
    replace_package(make(shipped_spec("4.22"), options, formatted=False).tree, made / "acme")
    own = set(re.findall(r"\w+", (made / "acme" / "__init__.pyi").read_text()))
    own |= set(re.findall(r"\w+", (made / "acme" / "models" / "__init__.pyi").read_text()))
    (made / "programs").mkdir()
    for example in sorted((ROOT / "examples").glob("[!_]*.py")):
        (made / "programs" / example.name).write_text(_for_the_package(example, own))
    (made / "mixed_up.py").write_text(MIXED_UP)
    return made


def _for_the_package(example: Path, own: set[str]) -> str:
    """An example whose generated names come from the package, with the conversions it needs."""
    text = example.read_text("utf-8")
    lines = text.splitlines()
    imports = "\n".join(_imports(ast.parse(text), own))
    for node in ast.parse(text).body:
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("cstyped"):
            assert node.end_lineno
            for number in range(node.lineno - 1, node.end_lineno):
                lines[number] = ""
    first = next(number for number, line in enumerate(lines) if line.startswith("from __future__"))
    lines[first] += f"\n{imports}\nfrom acme.types import ProjectId, VirtualMachineId"
    text = "\n".join(lines) + "\n"
    for name, before, after in CONVERSIONS:
        if name == example.name:
            assert before in text, (name, before)
            text = text.replace(before, after)
    return text


def _imports(tree: ast.Module, own: set[str]) -> Iterator[str]:
    for node in tree.body:
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("cstyped"):
            below = (node.module or "").removeprefix("cstyped")
            generated = {"Client", "AsyncClient"} | own
            for alias in node.names:
                place = "acme" if alias.name in generated or below == ".types" else "cstyped"
                yield f"from {place}{below} import {alias.name}"


def _environment(folder: Path) -> dict[str, str]:
    return os.environ | {"MYPYPATH": f"{folder}{os.pathsep}{ROOT}", "PYTHONPATH": str(folder)}


def _mypy(folder: Path, *files: str) -> list[tuple[str, int]]:
    done = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", "--no-error-summary", "--no-pretty", *files],
        cwd=folder,
        env=_environment(folder),
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode in (0, 1), done.stdout + done.stderr
    found = re.findall(r"^([^:\n]+):(\d+): error", done.stdout, re.M)
    return [(name, int(line)) for name, line in found]


def _basedpyright(folder: Path, *files: str) -> list[tuple[str, int]]:
    settings = {"extraPaths": [str(folder), str(ROOT)], "typeCheckingMode": "standard"}
    (folder / "pyrightconfig.json").write_text(json.dumps({"include": list(files), **settings}))
    done = subprocess.run(
        [sys.executable, "-m", "basedpyright", "--outputjson", "--pythonpath", sys.executable],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )
    report = json.loads(done.stdout)
    return [
        (Path(one["file"]).relative_to(folder).as_posix(), one["range"]["start"]["line"] + 1)
        for one in report["generalDiagnostics"]
        if one["severity"] == "error"
    ]


@pytest.mark.parametrize("checker", [_mypy, _basedpyright])
def test_the_examples_are_right_after_a_handful_of_conversions(
    folder: Path, checker: Checker
) -> None:
    assert len(CONVERSIONS) <= 6
    assert checker(folder, "programs") == []


@pytest.mark.parametrize("checker", [_mypy, _basedpyright])
def test_ids_that_are_mixed_up_are_errors_and_no_others(folder: Path, checker: Checker) -> None:
    marked = {n for n, line in enumerate(MIXED_UP.splitlines(), 1) if "# error: " in line}

    assert {line for _, line in checker(folder, "mixed_up.py")} == marked


_SMALL = dump(
    api("listZones", [param("id", "uuid")], [field("id", "uuid"), field("name")]),
    api(
        "listNetworks",
        [param("id", "uuid"), param("zoneid", "uuid"), param("keyword")],
        [field("id", "uuid"), field("zoneid", "uuid"), field("name")],
    ),
    api("queryAsyncJobResult", [param("jobid", "uuid", required=True)], [field("jobid", "uuid")]),
)


def test_ids_are_plain_text_unless_they_are_asked_for() -> None:
    built = build(_SMALL)

    assert class_body(built.tree["models/network.py"], "Network")["zoneid"] == "str | None"
    assert "ZoneId" not in built.tree["types/__init__.pyi"]


def test_parameters_and_fields_have_the_ids_of_what_they_refer_to() -> None:
    built = build(_SMALL, distinct_ids=True)

    request = class_body(built.tree["api/commands/list_networks.py"], "ListNetworksRequest")
    assert request["id"] == "NetworkId | None"
    assert request["zoneid"] == "ZoneId | None"
    assert request["keyword"] == "str | None"
    network = class_body(built.tree["models/network.py"], "Network")
    assert (network["id"], network["zoneid"]) == ("NetworkId", "ZoneId | None")
    assert 'ZoneId = NewType("ZoneId", str)' in built.tree["types/__init__.pyi"].replace("'", '"')
    assert "ZoneId = str" in built.tree["types/__init__.py"]


def test_ids_of_jobs_stay_plain_text_as_jobs_have_them() -> None:
    built = build(_SMALL, distinct_ids=True)

    text = built.tree["api/commands/query_async_job_result.py"]
    assert class_body(text, "QueryAsyncJobResultRequest")["jobid"] == "str"


def test_an_overlay_says_what_the_ids_in_a_field_are_of(tmp_path: Path) -> None:
    overlay = tmp_path / "mine.toml"
    overlay.write_text(
        '[[fix]]\nop = "field-refers-to"\nclass = "FooResponse"\nfields = ["placeid"]\n'
        'of = "ZoneResponse"\nversions = ">=4.11"\nreason = "a place is a zone"\n'
        'evidence = "the plug-in"\n'
    )
    data = dump(api("listFoos", [], [field("id", "uuid"), field("placeid", "uuid")]))

    built = build(data, distinct_ids=True, overlays=(overlay,))

    assert class_body(built.tree["models/foo.py"], "Foo")["placeid"] == "ZoneId | None"


def test_distinct_ids_are_text_when_a_program_runs(folder: Path) -> None:
    program = """
from acme import Client
from acme.types import ZoneId
from cstyped.testing import FakeCloud
with FakeCloud() as cloud:
    client = cloud.client(Client)
    zone = client.list_zones()[0]
    found = client.list_zones(id=ZoneId(str(zone.id))).one()
    print(type(found.id).__name__, found == zone, len(client.list_networks(zoneid=zone.id)))
"""
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", program],
        env={"PYTHONPATH": f"{folder}{os.pathsep}{ROOT}"},
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.stdout.split()[:2] == ["str", "True"], done.stderr
