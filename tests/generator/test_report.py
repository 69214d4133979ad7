"""What `report` says of a spec, and `check` of a user's package."""

from __future__ import annotations

import json
import tomllib
from functools import cache
from pathlib import Path

import pytest
from click.testing import Result

from generator.__main__ import main
from generator.facts.overlay_file import parse_overlay
from generator.pipeline import Built, Options, make
from generator.report import Report, as_text, report
from generator.spec.file import dump_spec
from generator.spec.model import CommandSpec, Spec
from tests.command_line import runner
from tests.generator.small_specs import Tree, command, fields

_COMMANDS = (
    command("listFoos", {"id": "uuid", "parts": "map"}, {"id": "string", "odd": "wonder"}),
    command("listZones", {"available": "boolean"}, {"id": "string"}),
    command("setFooPassword", {"foopassword": "string!", "passwordid": "uuid"}),
)


def built(*overlays: Path) -> Built:
    return make(Spec("4.22", _COMMANDS), Options(overlays=overlays), formatted=False)


@cache
def found() -> Report:
    return report(built())


def suspected(place: str) -> str:
    """The overlay entry that is offered for a place."""
    (suspicion,) = (each for each in found().suspicions if each.place == place)
    return suspicion.entry


def test_coverage_is_counted() -> None:
    figures = {what: (count, total) for what, count, total in found().figures}

    assert figures["commands with an answer that is known, not guessed"] == (1, 3)
    assert figures["map parameters of a known form"] == (0, 1)


def test_fields_without_a_type_of_their_own_are_named() -> None:
    assert [line.partition(":")[0] for line in found().weak] == ["Foo.odd"]


@pytest.mark.parametrize(
    ("place", "op"),
    [
        ("listFoos", "set-answer"),
        ("listFoos.parts", "set-map"),
        ("Foo.odd", "field-type"),
        ("setFooPassword.foopassword", "secret-param"),
    ],
)
def test_each_suspicious_place_comes_with_an_entry_that_can_be_pasted(place: str, op: str) -> None:
    document = tomllib.loads(suspected(place))

    overlay, problems = parse_overlay(document, "pasted.toml")

    assert [fix.op for fix in overlay.fixes] == [op]
    assert not problems


def test_an_id_of_a_password_is_no_secret() -> None:
    assert "setFooPassword.passwordid" not in {each.place for each in found().suspicions}


def test_a_place_is_settled_by_its_entry(tmp_path: Path) -> None:
    mine = tmp_path / "mine.toml"
    mine.write_text(f"{suspected('setFooPassword.foopassword')}\n{suspected('Foo.odd')}")

    places = {each.place for each in report(built(mine)).suspicions}

    assert not places & {"setFooPassword.foopassword", "Foo.odd"}


@pytest.mark.parametrize("version", ["4.22", "4.11.3.0-SNAPSHOT", ""])
def test_entries_that_confirm_a_guess_are_taken_as_they_are(tmp_path: Path, version: str) -> None:
    machine: Tree = dict.fromkeys(["id", "name", "displayname", "state", "hypervisor"], "string")
    guessed = (
        CommandSpec("adoptMachine", related=("listVirtualMachines",), fields=fields(machine)),
        command("listBars", {}, {"id": "string"}),
        command("createBarList", {}, {"id": "string"}),
        command("polishBar", {}, {"success": "boolean"}, isasync=True),
    )
    spec = Spec(version, tuple(sorted(guessed, key=lambda one: one.name)))
    mine = tmp_path / "mine.toml"

    before = make(spec, Options(), formatted=False)
    mine.write_text("\n".join(each.entry for each in report(before).suspicions))
    after = make(spec, Options(overlays=(mine,)), formatted=False)

    assert len(report(before).suspicions) == len(guessed)
    assert not report(after).suspicions
    assert after.tree == before.tree


@pytest.mark.parametrize(("agreeing", "suspected"), [(2, False), (3, True)])
def test_three_namesakes_with_one_enumeration_make_a_fourth_without_it_suspicious(
    tmp_path: Path, agreeing: int, suspected: bool
) -> None:
    others = [f"list{letter}s" for letter in "ABC"[:agreeing]]
    commands = [command(name, {"state": "string"}) for name in (*others, "listZs")]
    mine = tmp_path / "mine.toml"
    mine.write_text(
        f'[[fix]]\nop = "param-enum"\napis = {json.dumps(others)}\nparam = "state"\n'
        'enum = "Mood"\nversions = ">=4.11"\nreason = "r"\nevidence = "e"\n'
        '[enum.Mood]\nvalues = ["Good", "Bad"]\n'
    )

    made = make(Spec("4.22", tuple(commands)), Options(overlays=(mine,)), formatted=False)

    places = {each.place for each in report(made).suspicions}
    assert ("listZs.state" in places) is suspected
    assert places.isdisjoint(f"{name}.state" for name in others)


def test_the_text_is_a_toml_file_from_the_first_place_on() -> None:
    text = as_text(found())

    entries = tomllib.loads(text[text.index("\n# ") :])["fix"]
    assert len(entries) == len(found().suspicions)


def test_the_shipped_spec_leaves_no_answer_guessed_and_no_map_unknown() -> None:
    result = runner().invoke(main, ["report"])

    assert result.exit_code == 0
    assert "912 of 912 commands with an answer that is known" in result.output
    assert "152 of 152 map parameters of a known form" in result.output


# --- check -----------------------------------------------------------------------------------


@pytest.fixture
def arguments(tmp_path: Path) -> list[str]:
    spec = tmp_path / "my.json"
    spec.write_text(dump_spec(Spec("4.22", _COMMANDS), docs=False))
    return ["--spec", str(spec), "--package", "acme_cloud", "--out", str(tmp_path / "src")]


def run(*arguments: str) -> Result:
    return runner().invoke(main, arguments)


def test_a_package_that_its_spec_gives_passes_the_check(arguments: list[str]) -> None:
    assert run("build", *arguments).exit_code == 0

    result = run("check", *arguments)

    assert result.exit_code == 0, result.output


def test_a_package_that_was_edited_or_is_older_than_its_spec_fails_the_check(
    arguments: list[str], tmp_path: Path
) -> None:
    assert run("build", *arguments).exit_code == 0
    edited = tmp_path / "src" / "acme_cloud" / "api" / "commands" / "list_zones.py"
    edited.write_text(edited.read_text("utf-8") + "# mine\n")
    (edited.parent / "extra.py").write_text("")
    (edited.parent / "list_foos.py").unlink()

    result = run("check", *arguments)

    assert result.exit_code == 1
    assert "-# mine" in result.stdout
    for line in (
        "extra: api/commands/extra.py",
        "missing: api/commands/list_foos.py",
        "differing: api/commands/list_zones.py",
    ):
        assert line in result.stderr
    assert "run build again" in result.stderr
