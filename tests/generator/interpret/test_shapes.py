"""Shapes: which class a command answers and what is in it, from the model or by its looks."""

from __future__ import annotations

import json
from dataclasses import replace

from generator.data import find_data
from generator.facts.corrections import Corrections
from generator.facts.server_model import ServerModel, load_server_model
from generator.interpret.shapes import shapes
from generator.spec.load import read_spec
from tests.generator.dumps import Entry, api, build, class_body, dump, field, param

_FILE = find_data("api_spec") / "server_model.json"
SERVER = load_server_model(json.loads(_FILE.read_text()), _FILE.name)
_SUCCESS = (field("success", "boolean"), field("displaytext"))


def _results(*apis: Entry) -> dict[str, str]:
    return {command.wire: str(command.result) for command in build(dump(*apis)).package.commands}


def test_a_known_command_answers_the_class_that_the_server_declares() -> None:
    assert _results(
        api("listVirtualMachines"),
        api("startVirtualMachine", isasync=True),
        api("deleteZone"),
        api("login"),
    ) == {
        "deleteZone": "Success",
        "listVirtualMachines": "ListResult[VirtualMachine]",
        "login": "Login",
        "startVirtualMachine": "Job[VirtualMachine]",
    }


def test_an_unknown_command_answers_the_class_of_related_ones_that_looks_like_it() -> None:
    zone = [field(name) for name in ("id", "name", "dns1", "networktype", "zonetoken")]

    found = _results(
        api("listSpaceZones", [], [*zone, field("orbit")], related="listZones,listHosts"),
        api("moveZone", [], zone, related="listZones", isasync=True),
    )

    assert found == {"listSpaceZones": "ListResult[Zone]", "moveZone": "Job[Zone]"}


def test_a_list_that_an_unknown_command_makes_is_one_object() -> None:
    rust = [field("id"), field("rust")]

    found = _results(api("createCoffeeList", [], rust), api("coffeeTariffList", [], rust))

    assert found == {
        "coffeeTariffList": "ListResult[CoffeeTariffList]",
        "createCoffeeList": "CoffeeList",
    }


def test_an_unknown_command_that_undoes_something_answers_success_where_no_answers_are_shown() -> (
    None
):
    """The caches of CloudMonkey 5 have parameters only."""
    found = _results(
        api("deleteCoffeeMachine", isasync=True),
        api("releaseCoffeeMachine"),
        api("addCoffeeMachine", related="listCoffeeMachines"),
        api("deleteCoffee", related="addCoffee"),
    )

    assert found == {
        "addCoffeeMachine": "CoffeeMachine",
        "deleteCoffee": "Coffee",
        "deleteCoffeeMachine": "Job[Success]",
        "releaseCoffeeMachine": "Success",
    }


def test_an_unknown_command_that_looks_like_no_class_gets_one_of_its_own_noun() -> None:
    rust = [field("rust"), field("dust")]

    found = _results(
        api("listCoffeeMachines", [], rust, related="listZones"),
        api("createCoffeeMachine", [], rust),
        api("deleteCoffeeMachine", [], _SUCCESS, isasync=True),
    )

    assert found == {
        "createCoffeeMachine": "CoffeeMachine",
        "deleteCoffeeMachine": "Job[Success]",
        "listCoffeeMachines": "ListResult[CoffeeMachine]",
    }


def test_the_dump_says_which_fields_a_class_has_and_the_model_fills_trees_that_it_hides() -> None:
    machine = [field("id", "uuid"), field("nic", "set"), field("brandnew", "long")]

    built = build(dump(api("listVirtualMachines", [], machine)))

    body = class_body(built.tree["models/virtual_machine.py"], "VirtualMachine")
    assert body["nic"] == "list[Nic]"  # always there, says an overlay
    assert body["brandnew"] == "int | None"
    assert "hostname" not in body
    nic = class_body(built.tree["models/nic.py"], "Nic")
    assert nic["secondaryip"].startswith("list[NicSecondaryIp]")


def test_where_a_file_shows_no_fields_a_class_has_those_that_its_version_had() -> None:
    """The caches of CloudMonkey 5 have parameters only."""

    def volume(version: str) -> dict[str, str]:
        built = build(dump(api("listVolumes")), version=version)
        return class_body(built.tree["models/volume.py"], "Volume")

    assert volume("4.15").keys() < volume("4.22").keys()
    assert "supportsstoragesnapshot" not in volume("4.15")  # since 4.16
    assert volume("4.16")["supportsstoragesnapshot"] == "bool"
    assert volume("4.15")["id"] == "str"


def test_another_version_may_publish_another_scalar() -> None:
    old = [field("id", "uuid"), field("ostypeid", "long")]

    built = build(dump(api("listVirtualMachines", [], old)))

    body = class_body(built.tree["models/virtual_machine.py"], "VirtualMachine")
    assert body["ostypeid"] == "int | None"


def test_trees_of_one_class_are_one_model_with_the_fields_of_all() -> None:
    built = build(
        dump(
            api("listFoos", [], [field("part", "list", field("a"))]),
            api("createFoo", [], [field("part", "list", field("b", "integer"))]),
        )
    )

    assert class_body(built.tree["models/foo_part.py"], "FooPart") == {
        "a": "str | None",
        "b": "int | None",
    }


def test_an_answer_without_fields_is_a_model_without_fields() -> None:
    built = build(dump(api("listFoos")))

    assert class_body(built.tree["models/foo.py"], "Foo") == {}


def test_an_unknown_family_of_commands_keeps_its_own_class_even_if_it_looks_like_another() -> None:
    zone = [field(name) for name in sorted(SERVER.shown("ZoneResponse"))]

    found = _results(
        api("listRealms", [], zone, related="createRealm"),
        api("createRealm", [], zone, related="listRealms"),
        api("moveZoneElsewhere", [], zone),
    )

    assert found == {
        "createRealm": "Realm",
        "listRealms": "ListResult[Realm]",
        "moveZoneElsewhere": "Zone",
    }


def test_without_the_model_nearly_every_command_still_finds_its_class() -> None:
    """Each command of the shipped spec in turn is made unknown; `related` and looks remain."""
    file = find_data("api_spec") / "4.22.json"
    spec, _ = read_spec(file.read_bytes(), file.name)
    missed, misled = list[str](), list[str]()
    for command in spec.commands:
        fewer = {name: facts for name, facts in SERVER.commands.items() if name != command.name}
        server = ServerModel(fewer, SERVER.classes, SERVER.enums)
        alone = replace(spec, commands=(command,))
        found = shapes(alone, server, Corrections()).answers[command.name].cls
        if found != SERVER.commands[command.name].answer:
            (misled if found in SERVER.classes else missed).append(f"{command.name}: {found}")

    # One that is missed gets a class of its own; one that is misled gets wrong fields.
    assert len(missed) < 50, missed
    assert misled == ["configureOvsElement: VirtualRouterProviderResponse"]


def test_a_field_that_is_declared_and_never_sent_is_not_promised() -> None:
    body = class_body(build(dump(api("listHostTags"))).tree["models/host_tag.py"], "HostTag")

    assert "hostid" in body
    assert "id" not in body


def test_a_copy_of_a_class_can_have_some_of_its_fields_only() -> None:
    tree = build(dump(api("listSupportedNetworkServices"))).tree

    assert set(class_body(tree["models/service_provider.py"], "ServiceProvider")) == {
        "name",
        "canenableindividualservice",
    }


def test_a_command_can_answer_another_class_where_a_parameter_is_given() -> None:
    rule = api(
        "listLoadBalancerRuleInstances",
        [param("id", "uuid", required=True), param("lbvmips", "boolean")],
    )
    (command,) = build(dump(rule)).package.commands

    assert [(one.signature, str(one.result)) for one in command.overloads] == [
        (", *, id: str, lbvmips: Literal[True]", "ListResult[LoadBalancerRuleInstance]"),
        (", *, id: str, lbvmips: Literal[False] | None = None", "ListResult[VirtualMachine]"),
        (
            ", *, id: str, lbvmips: bool | None = None",
            "ListResult[VirtualMachine] | ListResult[LoadBalancerRuleInstance]",
        ),
    ]
    assert command.result == command.overloads[-1].result


def test_a_server_without_that_parameter_answers_one_class() -> None:
    (command,) = build(dump(api("listLoadBalancerRuleInstances"))).package.commands

    assert command.overloads == ()
    assert str(command.result) == "ListResult[VirtualMachine]"
