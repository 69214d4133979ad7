"""What a code base uses of the bindings, found by reading it."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path

import pytest
from click.testing import CliRunner

from generator.__main__ import main
from generator.diff.affected import affected
from generator.diff.changes import Diff
from generator.diff.question import printed
from generator.diff.usage.catalogue import Catalogue, catalogue
from generator.diff.usage.scan import find_usage
from generator.diff.usage.uses import Usage
from generator.findings import GeneratorError
from generator.spec.file import dump_spec
from generator.spec.model import Spec
from tests.generator.small_specs import Tree, command, compare, only, side

_MACHINE: Tree = {"id": "string", "name": "string", "nic": ("list", {"ipaddress": "string"})}
_BEFORE = (
    command("listVirtualMachines", {"name": "string", "old": "boolean"}, {**_MACHINE, "x": "long"}),
    command("startVirtualMachine", {"id": "uuid!"}, {**_MACHINE, "x": "long"}, isasync=True),
    command("deployVirtualMachine", {"name": "string"}, {**_MACHINE, "x": "long"}, isasync=True),
    command("listZones", {"available": "boolean"}, {"id": "string", "name": "string"}),
    command("deleteZone", {"id": "uuid!"}),
)
_AFTER = (
    command("listVirtualMachines", {"name": "string"}, _MACHINE),
    command("startVirtualMachine", {"id": "uuid!"}, _MACHINE, isasync=True),
    command("deployVirtualMachine", {"name": "string!"}, _MACHINE, isasync=True),
    command("listZones", {"available": "boolean"}, {"id": "string", "name": "string"}),
)


@cache
def names() -> Catalogue:
    return catalogue(side("4.20", _BEFORE).package, side("4.22", _AFTER).package)


@cache
def upgrade() -> Diff:
    return compare(_BEFORE, _AFTER)


def using(folder: Path, code: str | Mapping[str, str]) -> Usage:
    """What is found in a code base of one file, or of several by name."""
    for name, text in ({"app.py": code} if isinstance(code, str) else code).items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    return find_usage([folder], names())


def calls(usage: Usage) -> set[tuple[str, int, tuple[str, ...]]]:
    return {
        (call.command, call.place.line, tuple(sorted(name for name, _ in call.keywords)))
        for call in usage.calls
    }


def reads(usage: Usage) -> set[tuple[str, str, int]]:
    return {(use.resource or use.command, use.name, use.place.line) for use in usage.fields}


# --- commands ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "code",
    [
        "from cstyped import Client\nc = Client('u', k)\nc.list_zones(available=True)",
        "from cstyped import Client\nwith Client.from_env() as c:\n  c.list_zones(available=True)",
        "from cstyped import list_zones\n\nlist_zones(client, available=True)",
        "from cstyped.api import list_zones as lz\n\nlz(client, available=True)",
        "from cstyped.api.commands.list_zones import list_zones\n\nlist_zones(c, available=True)",
        "import cstyped\n\ncstyped.list_zones(client, available=True)",
        "import cstyped.api as api\n\napi.list_zones(client, available=True)",
        "from cstyped import ListZonesRequest\n\nx = ListZonesRequest(available=True)",
        "import cstyped\n\nclient.send(cstyped.ListZonesRequest(available=True))",
        "from cstyped import Client\n\nClient.from_env().call('listZones', {'available': True})",
        "import cstyped\ndef f(c: cstyped.Client):\n    c.list_zones(available=True)",
        "from cstyped import Client\ndef f(c: 'Client | None'):\n    c.list_zones(available=True)",
        "from cstyped.testing import FakeCloud\n\nFakeCloud().client().list_zones(available=True)",
        "import cstyped\ndef test_it(fake_client):\n    fake_client.list_zones(available=True)",
        "import cstyped\nasync def f(c: cstyped.AsyncClient):\n    await c.list_zones(available=1)",
        "import cstyped\nc = cstyped.Client('u', k)\nc.list_zones(**{'available': True})",
        "import cstyped\nc = cstyped.Client('u', k)\nc.call('listZones', dict(available=True))",
        (
            "import cstyped\nc = cstyped.Client('u', k)\n"
            "c.call(command='listZones', params={'available': True})"
        ),
    ],
)
def test_every_way_to_call_a_command_is_found(tmp_path: Path, code: str) -> None:
    usage = using(tmp_path, code)

    assert calls(usage) == {("listZones", 3, ("available",))}
    assert all(call.place.certain for call in usage.calls)


def test_a_client_kept_in_an_object_is_followed(tmp_path: Path) -> None:
    usage = using(
        tmp_path,
        "from cstyped import Client\n"
        "class App:\n"
        "    def __init__(self) -> None:\n"
        "        self.cloud = Client.from_config('prod')\n"
        "    def run(self) -> None:\n"
        "        self.cloud.list_zones()\n",
    )

    assert calls(usage) == {("listZones", 6, ())}
    assert all(call.place.certain for call in usage.calls)


def test_a_client_of_ones_own_class_is_followed(tmp_path: Path) -> None:
    usage = using(
        tmp_path,
        "from cstyped import Client\n"
        "class Mine(Client):\n"
        "    def zones(self):\n"
        "        return self.list_zones()\n",
    )

    assert calls(usage) == {("listZones", 4, ())}
    assert all(call.place.certain for call in usage.calls)


def test_a_method_of_something_unknown_is_perhaps_a_use(tmp_path: Path) -> None:
    usage = using(
        tmp_path,
        {
            "made.py": "from cstyped import Client\nclient = Client.from_env()\n",
            "used.py": "from made import client\nclient.list_zones()\n",
        },
    )

    (call,) = usage.calls
    assert (call.command, call.place.certain) == ("listZones", False)


def test_methods_of_other_libraries_are_no_uses(tmp_path: Path) -> None:
    usage = using(
        tmp_path,
        "import boto3\nimport cstyped\nboto3.client('x').list_zones()\nboto3.list_zones()\n",
    )

    assert usage.calls == set()


def test_a_code_base_without_the_bindings_uses_nothing(tmp_path: Path) -> None:
    assert using(tmp_path, "cloud.list_zones()\n").calls == set()


def test_a_command_handed_to_something_else_counts_with_unknown_keywords(tmp_path: Path) -> None:
    usage = using(
        tmp_path,
        "from functools import partial\n"
        "from cstyped import Client, deploy_virtual_machine\n"
        "c = Client.from_env()\n"
        "pool.submit(c.list_zones, available=True)\n"
        "partial(deploy_virtual_machine, c)\n",
    )

    assert ("listZones", 4, ("available",)) in calls(usage)
    assert {call.command for call in usage.calls if call.open} == {
        "listZones",
        "deployVirtualMachine",
    }


def test_the_package_of_the_user_is_known_by_its_first_line(tmp_path: Path) -> None:
    usage = using(
        tmp_path,
        {
            "acme_cloud/__init__.py": "# @generated from my.json\nfrom cstyped import Client\n",
            "app.py": "from acme_cloud import list_zones\nlist_zones(client)\n",
        },
    )

    assert calls(usage) == {("listZones", 2, ())}
    assert usage.files == 1  # generated code is not the user's


def test_what_cannot_be_followed_is_said(tmp_path: Path) -> None:
    usage = using(
        tmp_path,
        "from cstyped import *\nimport cstyped\nc = cstyped.Client.from_env()\nc.call(name)\n",
    )

    assert {place.line for place, _ in usage.unfollowed} == {1, 4}


def test_a_file_that_is_no_python_is_reported_and_the_others_are_read(tmp_path: Path) -> None:
    usage = using(
        tmp_path,
        {"bad.py": "import cstyped\nprint 1\n", "good.py": "import cstyped\ncstyped.list_zones(c)"},
    )

    assert usage.commands == {"listZones"}
    assert [finding.place for finding in usage.findings] == [str(tmp_path / "bad.py")]


def test_long_chains_and_deep_expressions_are_no_trouble(tmp_path: Path) -> None:
    usage = using(
        tmp_path,
        {
            "chain.py": "import cstyped\nimport x\nx" + ".a()" * 60 + "\ny" + ".a()" * 60 + "\n",
            "deep.py": "import cstyped\nx = " + " + ".join(["1"] * 20_000),
            "good.py": "import cstyped\ncstyped.list_zones(c)",
        },
    )

    assert usage.commands == {"listZones"}


def test_a_folder_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(GeneratorError, match="no such file or folder"):
        find_usage([tmp_path / "src"], names())


# --- fields ------------------------------------------------------------------------------------

_CLIENT = (
    "import cstyped; from cstyped import Client, Job, ListResult, VirtualMachine\n"
    "c = Client.from_env()\n"
)


@pytest.mark.parametrize(
    "code",
    [
        "for vm in c.list_virtual_machines(): vm.x",
        "for vm in c.list_virtual_machines().all(): vm.x",
        "for page in c.list_virtual_machines().pages(): page[0].x",
        "c.list_virtual_machines().one().x",
        "c.list_virtual_machines()[0].x",
        "[vm.x for vm in c.list_virtual_machines()]",
        "next(iter(c.list_virtual_machines())).x",
        "c.start_virtual_machine(id='1').result(timeout=60).x",
        "getattr(c.list_virtual_machines().first(), 'x')",
        "(c.list_virtual_machines().first() or None).x",
        "for name, vm in {v.y: v for v in c.list_virtual_machines()}.items(): vm.x",
        "for at, vm in enumerate(sorted(c.list_virtual_machines(), key=len)): vm.x",
        "for job in c.as_completed([c.start_virtual_machine(id='1')]): job.result().x",
        "c.job('1', VirtualMachine).result().x",
        "(lambda vm: vm)(1); (vm := c.list_virtual_machines()[0]).x",
        "def f(vms: 'list[VirtualMachine]'): vms[0].x",
        "def f(vm: VirtualMachine | None): vm.x",
        "def f(job: Job[VirtualMachine]): job.result().x",
        "def f(vms: ListResult[VirtualMachine]): vms.first().x",
        "async def f(): (await c.list_virtual_machines()).first().x",
        "sorted(c.list_virtual_machines(), key=lambda vm: vm.x)",
        "min(c.list_virtual_machines(), key=len).x",
        "max(c.list_virtual_machines(), key=len).x",
        "max(c.list_virtual_machines(), key=lambda vm: vm.x)",
        "list(map(lambda vm: vm.x, c.list_virtual_machines()))",
        "list(filter(lambda vm: vm.x, c.list_virtual_machines()))",
        "list(filter(None, c.list_virtual_machines()))[0].x",
        "getattr(c, 'list_virtual_machines')().first().x",
        "c.send(cstyped.ListVirtualMachinesRequest()).first().x",
        "c.options(timeout=1).list_virtual_machines().first().x",
        "c.list_virtual_machines()[:2][0].x",
        "(c.list_virtual_machines() + [])[0].x",
        "{vm.name: vm for vm in c.list_virtual_machines()}.get('a').x",
        "for vm in {vm.name: vm for vm in c.list_virtual_machines()}.values(): vm.x",
        "vms = list(c.list_virtual_machines()); vms.pop().x",
        "[vm for vm in c.list_virtual_machines() if vm.x]",
        "vm = c.list_virtual_machines().first() if c else None; vm.x",
        "with Client.from_env() as d: d.list_virtual_machines().first().x",
        "def f(vms: dict[str, VirtualMachine]): vms['a'].x",
        "def f(vm: cstyped.models.VirtualMachine): vm.x",
        "def f() -> VirtualMachine: pass\nf().x",
        "vm: VirtualMachine = y; vm.x",
        "first, *rest = c.list_virtual_machines(); rest[0].x",
        "match c.list_virtual_machines().first():\n  case VirtualMachine(x=1): pass",
        "match c.y():\n  case VirtualMachine() as vm: vm.x",
    ],
)
def test_answers_are_followed_to_their_fields(tmp_path: Path, code: str) -> None:
    line = 3 + code.count("\n")
    assert ("VirtualMachine", "x", line) in reads(using(tmp_path, _CLIENT + code))


def test_a_property_is_followed(tmp_path: Path) -> None:
    usage = using(
        tmp_path,
        _CLIENT + "class Cloud:\n  def use(self):\n    for vm in self.machines: vm.x\n"
        "  @property\n  def machines(self):\n    return c.list_virtual_machines()\n",
    )

    assert ("VirtualMachine", "x", 5) in reads(usage)


def test_results_of_functions_of_the_module_are_followed(tmp_path: Path) -> None:
    usage = using(
        tmp_path,
        _CLIENT + "def use():\n    print(machine().x)\n"
        "def machine():\n    return c.list_virtual_machines().one()\n",
    )

    assert ("VirtualMachine", "x", 4) in reads(usage)


def test_fields_of_nested_models_are_followed(tmp_path: Path) -> None:
    usage = using(
        tmp_path,
        _CLIENT + "for nic in c.list_virtual_machines()[0].nic or []:\n    nic.ipaddress\n",
    )

    assert ("Nic", "ipaddress", 4) in reads(usage)


def test_keys_of_raw_answers_count_as_fields(tmp_path: Path) -> None:
    usage = using(
        tmp_path,
        _CLIENT + "for vm in c.call('listVirtualMachines')['virtualmachine']:\n"
        "    print(vm['x'], vm.get('name'))\n",
    )

    assert {name for _, name, _ in reads(usage)} == {"virtualmachine", "x", "name"}


# --- what of the upgrade concerns them ----------------------------------------------------------


def places(found: Diff) -> dict[tuple[str, str, str], list[str]]:
    return {
        (change.kind, change.command, change.path): [
            f"{place.line}{'' if place.certain else '?'}" for place in found.places.get(change, ())
        ]
        for change in found.changes
    }


def test_only_what_the_code_uses_is_left_and_each_use_is_named(tmp_path: Path) -> None:
    usage = using(
        tmp_path,
        _CLIENT
        + "vms = c.list_virtual_machines(\n    name='a',\n    old=True,\n)\n"
        + "print(vms[0].x)\n"
        + "c.delete_zone(id='1')\n"
        + "c.deploy_virtual_machine()\n"
        + "c.deploy_virtual_machine(name='b')\n"
        + "c.deploy_virtual_machine(**more)\n",
    )

    found = places(affected(upgrade(), usage))

    assert found == {
        ("param-removed", "listVirtualMachines", "old"): ["5"],
        ("field-removed", "listVirtualMachines", "x"): ["7"],
        ("field-removed", "deployVirtualMachine", "x"): ["7"],
        ("command-removed", "deleteZone", ""): ["8"],
        ("param-required", "deployVirtualMachine", "name"): ["9", "11?"],
    }


def test_code_that_uses_nothing_that_changed_is_not_concerned(tmp_path: Path) -> None:
    usage = using(tmp_path, _CLIENT + "for zone in c.list_zones(available=True): zone.name\n")

    assert affected(upgrade(), usage).changes == ()


def test_a_removed_field_read_from_something_unknown_is_perhaps_concerned(tmp_path: Path) -> None:
    usage = using(tmp_path, _CLIENT + "f(c.list_virtual_machines())\ndef f(vm):\n    vm.x\n")

    change = only(affected(upgrade(), usage), "field-removed")
    (place,) = affected(upgrade(), usage).places[change]
    assert (place.line, place.certain) == (5, False)


def test_the_command_names_file_and_line(tmp_path: Path) -> None:
    paths = tmp_path / "4.20.json", tmp_path / "4.22.json"
    for path, commands in zip(paths, (_BEFORE, _AFTER), strict=True):
        path.write_text(dump_spec(Spec(path.stem, commands), docs=False))
    source = tmp_path / "src" / "app.py"
    source.parent.mkdir()
    source.write_text(_CLIENT + "c.delete_zone(id='1')\n")

    result = CliRunner().invoke(
        main,
        ["diff", *map(str, paths), "--used-by", str(source.parent), "--fail-on-breaking"],
    )

    assert result.exit_code == 1
    assert f"{source}:3" in result.output
    assert "old" not in result.output


def test_a_build_on_github_is_told_where_a_change_breaks_the_code(tmp_path: Path) -> None:
    code = (
        "from cstyped import Client\n\n\n"
        "def names(client: Client) -> list[str | None]:\n"
        '    client.call("deleteZone", {"id": "1"})\n'
        "    return [one.name for one in client.list_virtual_machines(old=True)]\n"
    )
    found = affected(upgrade(), using(tmp_path, code))

    lines = printed(found, "github").splitlines()

    assert [line.partition(" ")[0] for line in lines] == ["::error"] * len(lines)
    removed = next(line for line in lines if "deleteZone" in line)
    assert "app.py,line=5,title=CloudStack%3A commands removed::deleteZone: " in removed
    assert any("line=6" in line and "list_virtual_machines" not in line for line in lines)
    assert printed(upgrade(), "github") == "", "without --used-by there are no places"
