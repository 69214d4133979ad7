"""Names: CloudStack's words become Python's, the same in every version and in every dump."""

from __future__ import annotations

import json

import pytest

from generator.data import find_data
from generator.facts.overlay_file import read_overlays
from generator.facts.server_model import load_server_model
from generator.interpret import names
from generator.interpret.public_names import public_names
from generator.python import identifiers
from tests.generator.dumps import api, build, dump, field

_SPEC = find_data("api_spec")
OVERLAY = read_overlays((_SPEC / "overlays").glob("*.toml"))
SERVER = load_server_model(json.loads((_SPEC / "server_model.json").read_text()), "server_model")


@pytest.mark.parametrize(
    ("command", "function"),
    [
        ("listZones", "list_zones"),
        ("createSSHKeyPair", "create_ssh_key_pair"),
        ("updateVMAffinityGroup", "update_vm_affinity_group"),
        ("addImageStoreS3", "add_image_store_s3"),
        ("login", "login"),
        ("import", "import_"),
        ("send", "send_"),
        ("list", "list_"),
        ("api", "api_"),
    ],
)
def test_a_function_is_its_command_in_snake_case(command: str, function: str) -> None:
    assert names.function_name(command, {}) == function


@pytest.mark.parametrize(
    ("wire", "py"),
    [
        ("zoneid", "zoneid"),
        ("crossZones", "crossZones"),
        ("id", "id"),
        ("from", "from_"),
        ("None", "None_"),
        ("match", "match"),
        ("str", "str_"),
        ("client", "client_"),
        ("model_fields", "model_fields_"),
        ("__class__", "class__"),
        ("dhcp:114", "dhcp_114"),
        ("9lives", "n_9lives"),
        ("", None),
        ("___", None),
        ("\u0438\u043c\u044f", None),
        ("a" * 200, None),
    ],
)
def test_a_wire_name_is_kept_unless_python_forbids_it(wire: str, py: str | None) -> None:
    assert identifiers.member(wire) == py


@pytest.mark.parametrize(
    ("cls", "model"),
    [
        ("UserVmResponse", "VirtualMachine"),
        ("CoffeeMachineResponse", "CoffeeMachine"),
        ("LoginCmdResponse", "Login"),
        ("com.acme.Outer$InnerResponse", "Inner"),
        ("AnyResponse", "AnyAnswer"),
        ("ClientResponse", "ClientAnswer"),
        ("LogoRequestResponse", "LogoRequestAnswer"),
    ],
)
def test_a_model_is_named_as_reviewed_or_by_its_class(cls: str, model: str) -> None:
    assert names.model_name(cls, OVERLAY.model_names) == model


def test_a_class_that_nobody_knows_takes_no_known_name_whatever_the_dump_holds() -> None:
    zone = field("virtualMachine", "foo", field("rust"))  # gives a class FooVirtualMachineResponse
    plugin = api("getVirtualMachine", [], [field("rust"), field("dust")])

    alone = build(dump(plugin)).package
    beside = build(dump(plugin, api("listVirtualMachines"), api("listFoos", [], [zone]))).package

    (model,) = alone.models
    assert model.name == "VirtualMachineAnswer"
    assert {one.cls: one.name for one in beside.models}[model.cls] == "VirtualMachineAnswer"


def test_no_two_known_classes_have_one_name() -> None:
    known = {*SERVER.classes, *OVERLAY.model_names}
    by_module: dict[str, set[str]] = {}
    for cls in known:
        module = names.model_module(names.model_name(cls, OVERLAY.model_names))
        by_module.setdefault(module, set()).add(cls)

    assert [classes for classes in by_module.values() if len(classes) > 1] == []


def test_no_model_is_named_like_an_enumeration_or_structure() -> None:
    models = {names.model_name(cls, OVERLAY.model_names) for cls in SERVER.classes}
    structures = {fix.type_name for fix in OVERLAY.fixes} - {""}

    assert models & OVERLAY.enums.keys() == set()
    assert models & structures == set()
    assert models <= public_names(OVERLAY, SERVER)


def test_a_module_is_never_a_keyword() -> None:
    built = build(dump(api("listImports"), api("listClasses")))

    assert {model.name: model.module for model in built.package.models} == {
        "Import": "import_",
        "Class": "class_",
    }


@pytest.mark.parametrize(
    ("command", "noun"),
    [
        ("listFooBars", "FooBar"),
        ("listPolicies", "Policy"),
        ("getAddresses", "Address"),
        ("quotaStatus", "Status"),
        ("listing", "Listing"),
    ],
)
def test_what_a_command_is_about_is_its_last_words(command: str, noun: str) -> None:
    assert names.noun(command) == noun
