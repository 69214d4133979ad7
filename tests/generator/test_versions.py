"""Dumps of real servers from 4.17 on, and of older and newer ones than any that we have."""

from __future__ import annotations

import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest

from generator.output.write import replace_package
from generator.pipeline import Built, Options, make, plan
from generator.spec.load import read_spec
from generator.spec.shipped import shipped_spec
from generator.spec.shipped_files import shipped_versions
from tests.generator.dumps import (
    ROOT,
    api,
    as_published,
    build,
    class_body,
    dump,
    field,
    param,
    spec_of,
)
from tests.generator.test_golden import checked

DUMPS = ("4.17", "4.18", "4.20", "4.22", "4.22-user")

_IMPORTER = (ROOT / "tests" / "generator" / "import_all.py").read_text()


@cache
def _built(name: str) -> Built:
    spec, findings = read_spec(as_published(spec_of(name)), "dump.json")
    built = make(spec, Options(package="acme", standalone=True, spec_name="dump.json"))
    return Built(
        built.tree, built.package, built.shapes, built.sources, (*findings, *built.findings)
    )


@pytest.mark.parametrize("name", DUMPS)
def test_a_dump_of_a_live_server_gives_a_package_without_a_complaint(name: str) -> None:
    built = _built(name)

    told = [finding for finding in built.findings if finding.severity != "note"]
    assert [finding.what.partition(";")[0] for finding in told] == [
        "does not state its server's version"
    ]
    assert built.package.version == name.partition("-")[0]
    assert max(len(text) for text in built.tree.values()) < 300_000


@pytest.mark.parametrize("name", ["4.17", "4.22-user"])  # oldest and smallest, for time
def test_every_module_of_it_can_be_imported_and_builds_its_schemas(
    name: str, tmp_path: Path
) -> None:
    replace_package(_built(name).tree, tmp_path / "acme")

    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", _IMPORTER, str(tmp_path)],
        capture_output=True,
        text=True,
        env={"PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": "1"},
        check=False,
    )

    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize("name", ["4.17"])
def test_it_is_strictly_typed(name: str, tmp_path: Path) -> None:
    """The oldest that we have, which differs most from what we ship."""
    replace_package(_built(name).tree, tmp_path / "acme")

    said = checked("-p", "acme", cache=tmp_path / "cache", path=tmp_path)

    assert said.startswith("Success"), said


def test_functions_models_and_fields_have_the_same_names_in_every_version() -> None:
    functions: dict[str, set[str]] = {}
    models: dict[str, set[str]] = {}
    members: dict[tuple[str, str], set[str]] = {}
    for package in (_built(name).package for name in DUMPS):
        for command in package.commands:
            functions.setdefault(command.wire, set()).add(f"{command.function} {command.model}")
            for one in command.params:
                members.setdefault((command.wire, one.wire), set()).add(one.py)
        for model in package.models:
            models.setdefault(model.cls, set()).add(f"{model.name} {model.module}")
            for entry in model.fields:
                members.setdefault((model.cls, entry.wire), set()).add(entry.py)

    for table in (functions, models, members):
        assert [key for key, names in table.items() if len(names) > 1] == []
    assert len({next(iter(names)) for names in models.values()}) == len(models)


def test_what_only_an_old_version_has_is_named_as_carefully() -> None:
    package = _built("4.17").package

    answers = {command.wire: str(command.result) for command in package.commands}
    assert answers["listSrxFirewalls"] == "ListResult[SrxFirewall]"
    assert answers["configureSrxFirewall"] == "Job[SrxFirewall]"
    assert answers["listSrxFirewallNetworks"] == "ListResult[Network]"
    assert answers["deleteExternalFirewall"] == "Success"
    assert not [model.name for model in package.models if "Answer" in model.name]


def test_a_date_with_a_zone_is_a_date() -> None:
    """4.17 calls the type tzdate."""
    built = build(dump(api("listFoos", [param("startdate", "tzdate")])))

    assert "startdate: Timestamp | None" in built.tree["api/commands/list_foos.py"]


def test_a_dump_older_than_any_that_we_have_is_built() -> None:
    """Of 4.11: no `since`, truth as text, keys that later servers lack, a number for a uuid."""
    machine = [field("id"), field("ostypeid", "long"), field("nic", "set")]
    old = api(
        "listVirtualMachines",
        [{"name": "id", "type": "uuid", "required": "false", "validations": ["x"]}],
        machine,
        isasync="false",
        entitytype="VirtualMachine",
    )

    built = build(dump(old))

    assert {finding.what for finding in built.findings} == {
        "a command has the unknown key 'entitytype'; kept, not used",
        "a parameter has the unknown key 'validations'; kept, not used",
    }
    body = class_body(built.tree["models/virtual_machine.py"], "VirtualMachine")
    assert body["ostypeid"] == "int | None"


def test_a_server_that_publishes_no_since_is_as_old_as_later_ones_say_of_what_it_has() -> None:
    """Else entries that are for 4.21 alone would say wrong things of a server of 4.11."""
    roles = ("createRole", "deleteRole", "listRoles", "updateRole")  # since 4.9
    old = dump(*(api(name) for name in roles), api("listZones"))
    new = dump(
        *(api(name) for name in (*roles, "listGuiThemes", "createGuiTheme", "updateGuiTheme"))
    )

    assert read_spec(old, "old.json")[0].version == "4.9"
    spec, (told,) = read_spec(new, "new.json")
    assert spec.version == "4.21"
    assert told.what.endswith("taken for 4.21, as later servers date what it has")
    assert not read_spec(dump(api("listZones"), api("listRoles")), "few.json")[0].version


def test_before_the_oldest_version_that_corrections_speak_of_those_for_it_apply() -> None:
    """Else a map would have no form, a password would be shown, and no id would be promised."""
    data = dump(
        api("addHost", [param("password", "string"), param("details", "map")], [field("id")]),
        api("createTags", [param("tags", "map", required=True)], [field("success", "boolean")]),
    )

    built = build(data, version="4.9")

    assert class_body(built.tree["models/host.py"], "Host")["id"] == "str"
    assert "tags: Pairs" in built.tree["api/commands/create_tags.py"]
    assert "secrets=frozenset({'password'})" in built.tree["api/commands/add_host.py"]
    (told,) = built.findings
    assert str(told).startswith("warning: CloudStack 4.9: before 4.11")


def test_a_field_of_another_form_in_an_older_version_has_that_form() -> None:
    """A text that became a map, a list that became one object, one object that became a list."""
    built = build(
        dump(
            api("listConditions", [], [field("id"), field("counter", "list")]),
            api("listAutoScaleVmProfiles", [], [field("id"), field("otherdeployparams")]),
            api("listVirtualMachines", [], [field("id"), field("affinitygroup", "xresponse")]),
            api("listHosts", [], [field("id"), field("name", "list"), field("version", "map")]),
            api("listPods", [], [field("id"), field("startip"), field("ipranges", "listresponse")]),
        ),
        version="4.17",
    )

    def body(module: str, model: str) -> dict[str, str]:
        return class_body(built.tree[f"models/{module}.py"], model)

    assert body("condition", "Condition")["counter"] == "list[Counter] | None"
    profile = body("auto_scale_vm_profile", "AutoScaleVmProfile")
    assert profile["otherdeployparams"] == "str | None"
    machine = body("virtual_machine", "VirtualMachine")
    assert machine["affinitygroup"] == "AffinityGroup"
    assert body("host", "Host")["name"].startswith("list[Any]")
    assert body("host", "Host")["version"].startswith("dict[str, str]")
    assert body("pod", "Pod")["startip"].startswith("str")
    assert body("pod", "Pod")["ipranges"].startswith("dict[str, Any]")


def test_a_parameter_of_another_type_in_another_version_has_that_type() -> None:
    """What corrections say of a text says nothing of a number."""
    takes = [param("state", "integer"), param("userdata", "integer"), param("details", "string")]
    built = build(dump(api("listVirtualMachines", takes), api("deployVirtualMachine", takes)))

    listing, deploying = (
        built.tree[f"api/commands/{name}.py"]
        for name in ("list_virtual_machines", "deploy_virtual_machine")
    )
    assert "state: int | None = None" in listing
    assert "userdata: int | None = None" in deploying
    assert "details: str | None = None" in deploying


def test_a_dump_newer_than_any_that_we_have_is_built() -> None:
    """Types and keys that nobody knows are kept, warned about, and never fatal."""
    new = api(
        "listQubits",
        [param("spin", "quaternion", mood="up"), param("entangled", "list")],
        [
            field("id", "uuid"),
            field("phase", "complex"),
            field("twin", "qubitresponse", field("id", "uuid"), field("phase", "complex")),
            field("states", "list"),
            field("labels", "map"),
            field("lone", "electronresponse"),
        ],
        deprecated=True,
    )

    built = build(dump(new, api("teleport", isasync=True)))

    assert "spin: str | None" in built.tree["api/commands/list_qubits.py"]
    assert class_body(built.tree["models/qubit.py"], "Qubit") == {
        "id": "str | None",
        "labels": "dict[str, str] | None",
        "lone": "dict[str, Any] | None",
        "phase": "Any",
        "states": "list[Any] | None",
        "twin": "QubitTwin | None",
    }
    assert [str(finding) for finding in built.findings] == [
        "warning: listQubits: a command has the unknown key 'deprecated'; kept, not used",
        "warning: listQubits.spin: a parameter has the unknown key 'mood'; kept, not used",
        "warning: listQubits.spin: unknown parameter type 'quaternion'; taken as text",
        (
            "warning: listQubits:phase: unknown field type 'complex'; taken as any value"
            " (and at 1 more place)"
        ),
    ]


@pytest.mark.parametrize("version", ["4.20", "4.22"])
def test_no_overlay_entry_is_dead_in_a_shipped_version(version: str) -> None:
    make(shipped_spec(version), Options(shipped=True, spec_name="spec.json"), formatted=False)


@pytest.mark.parametrize(
    ("name", "value", "versions"),
    [
        ("HypervisorType", "External", ["4.22"]),
        ("UserSource", "oauth2", ["4.20", "4.22"]),
        ("BroadcastDomainType", "TUNGSTEN", ["4.18", "4.20", "4.22"]),
        ("ResourceTypeName", "gpu", ["4.22"]),
    ],
)
def test_an_enumeration_has_the_values_of_its_version(
    name: str, value: str, versions: list[str]
) -> None:
    having = [
        version
        for version in shipped_versions()
        for enum in plan(shipped_spec(version), Options()).package.enums
        if enum.name == name and value in enum.values
    ]

    assert having == versions


def test_the_names_of_numbers_go_with_their_values() -> None:
    for version, named in (("4.20", False), ("4.22", True)):
        enums = {enum.name: enum for enum in plan(shipped_spec(version), Options()).package.enums}
        labels = dict(enums["CapacityType"].labels)
        assert ("GPU" in labels, 19 in enums["CapacityType"].values) == (named, named)
