"""A user's own package: its names, its client, its weight, and what the server's words are."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from generator.output.write import replace_package
from tests.generator.dumps import ROOT, api, build, dump, field, param

_ID = field("id", "uuid")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("standalone")
    data = dump(
        api("listZones", [param("id", "uuid")], [_ID, field("name")], description="The zones."),
        api("listFoos", [], [_ID, field("bars", "list", _ID)], description="All that is foo."),
        api("startFoo", [param("id", "uuid", required=True)], [_ID], isasync=True),
    )
    replace_package(build(data, formatted=True).tree, made / "acme")
    return made


def _printed(folder: Path, program: str) -> str:
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", program],
        capture_output=True,
        text=True,
        cwd=folder,
        env={"PYTHONPATH": f"{folder}:{ROOT}", "PYTHONDONTWRITEBYTECODE": "1"},
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


@pytest.mark.parametrize(
    "line",
    [
        "from acme import Client, list_zones, Zone, ListZonesRequest, Foo, FooBar",
        "from acme import api, models, types",
        "from acme.api import Client, list_foos, ListFoosRequest",
        "from acme.models import Zone",
        "from acme.models.zone import Zone",
        "from acme.api.commands.list_zones import list_zones",
        "import acme.types",
        "import acme; acme.Client; acme.list_zones; acme.models.Zone; acme.types",
    ],
)
def test_each_way_to_import_works(folder: Path, line: str) -> None:
    assert _printed(folder, line) == ""


def test_its_names_are_its_own_commands_and_models_only(folder: Path) -> None:
    names = _printed(folder, "import acme; print(*dir(acme))").split()

    assert names == sorted(
        [
            *("COMMANDS", "Client", "MODELS", "api", "models", "types"),
            *("Foo", "FooBar", "Zone"),
            *("list_foos", "list_zones", "start_foo"),
            *("ListFoosRequest", "ListZonesRequest", "StartFooRequest"),
        ]
    )


def test_its_client_has_methods_for_exactly_its_commands(folder: Path) -> None:
    program = """
from acme import Client
from cstyped import ApiKeys
client = Client("http://127.0.0.1:1", ApiKeys("key", "secret"))
print(*(name for name in dir(client) if name.split("_")[0] in ("list", "start", "deploy")))
print(hasattr(client, "list_virtual_machines"), client.list_foos.__doc__)
"""

    first, *rest = _printed(folder, program).splitlines()

    assert first == "list_foos list_zones start_foo"
    assert rest[0] == "False All that is foo."


def test_a_name_that_it_lacks_is_told_with_the_nearest_one(folder: Path) -> None:
    program = """
import acme
try:
    acme.list_zone
except AttributeError as error:
    print(error)
"""

    assert "did you mean 'list_zones'?" in _printed(folder, program)


def test_importing_it_loads_no_command_no_model_and_no_pydantic(folder: Path) -> None:
    loaded = _printed(folder, "import acme, sys; print(*sys.modules)").split()

    assert not [name for name in loaded if name.startswith(("acme.", "pydantic", "requests"))]


def test_its_models_are_not_those_of_cstyped(folder: Path) -> None:
    program = "import acme, cstyped; print(acme.Zone is cstyped.Zone, acme.Zone.__module__)"

    assert _printed(folder, program) == "False acme.models.zone"


def test_models_in_a_cycle_can_be_imported_from_either_end(tmp_path: Path) -> None:
    """No server that we know has one; a plug-in that reuses CloudStack's classes could."""
    machine = field("nic", "set", _ID, field("owner", "virtualmachineresponse", _ID))
    overlay = tmp_path / "mine.toml"
    overlay.write_text(
        '[[fix]]\nop = "field-type"\nversions = ">=4.11"\nreason = "r"\nevidence = "e"\n'
        'class = "NicResponse"\nfield = "owner"\ntype = "UserVmResponse"\n'
    )
    data = dump(api("listVirtualMachines", [], [_ID, machine]), api("listNics", [], [_ID]))
    replace_package(build(data, overlays=(overlay,), formatted=True).tree, tmp_path / "acme")
    program = """
from acme.models.{first} import *
from acme import Nic, VirtualMachine
made = VirtualMachine.model_validate_json(
    '{{"id": "1", "nic": [{{"id": "2", "owner": {{"id": "3", "nic": []}}}}]}}'
)
print(type(made.nic[0].owner).__name__, made.nic[0].owner.id)
"""

    for first in ("nic", "virtual_machine"):
        assert _printed(tmp_path, program.format(first=first)) == "VirtualMachine 3"
    assert "# noqa: E402" in (tmp_path / "acme" / "models" / "nic.py").read_text()
