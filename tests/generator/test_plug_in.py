"""The example of docs/plug-ins.md, from the dump to a program that a checker takes."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
from click.testing import Result

from generator.__main__ import main
from generator.facts.overlay_file import parse_overlay
from tests.command_line import runner
from tests.generator.dumps import ROOT, api, dump, field

EXAMPLE = ROOT / "docs" / "plug-in"
DUMP = ("--spec", EXAMPLE / "dump.json", "--version", "4.22")


def _run(*arguments: object) -> Result:
    return runner().invoke(main, [str(argument) for argument in arguments])


@pytest.fixture(scope="module")
def started(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The overlay that `new-overlay` starts."""
    path = tmp_path_factory.mktemp("plug-in") / "coffee.toml"
    done = _run("new-overlay", *DUMP, "-o", path)
    assert done.exit_code == 0, done.output
    assert "guesses for 4 commands" in done.stdout
    return path


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The package of the finished overlay."""
    folder = tmp_path_factory.mktemp("built")
    overlay = EXAMPLE / "overlay.toml"
    done = _run("build", *DUMP, "--overlay", overlay, "--package", "acme_coffee", "--out", folder)
    assert done.exit_code == 0, done.output
    return folder


def test_what_is_started_has_a_guess_for_everything_and_says_so(started: Path) -> None:
    document = tomllib.loads(started.read_text())

    entries = document["fix"]
    assert {entry["evidence"] for entry in entries} == {"guess"}
    found = {(entry["op"], *entry["apis"]) for entry in entries}
    assert found >= {
        ("set-answer", "listCoffees"),
        ("set-answer", "orderCoffee"),
        ("set-map", "orderCoffee"),
        ("secret-param", "setCoffeePassword"),
        ("refers-to", "orderCoffee"),
    }
    assert parse_overlay(document, "coffee.toml")[1] == ()


def test_what_lists_and_makes_the_same_object_gets_one_class(started: Path) -> None:
    entries = tomllib.loads(started.read_text())["fix"]

    classes = {e["apis"][0]: e["class"] for e in entries if e["op"] == "set-answer"}
    assert classes["orderCoffee"] == classes["listCoffees"] == "CoffeeResponse"


def test_what_is_started_can_be_built_with(started: Path) -> None:
    done = _run(
        *("build", *DUMP, "--overlay", started, "--package", "guessed", "--out", started.parent)
    )

    assert done.exit_code == 0, done.output


def test_the_page_shows_what_is_started(started: Path) -> None:
    page = (ROOT / "docs" / "plug-ins.md").read_text("utf-8")
    (shown,) = re.findall(r"```toml\n(.*?)```", page, re.S)

    assert shown in started.read_text()


def test_a_file_that_is_there_is_not_written_over(started: Path) -> None:
    before = started.read_text()

    done = _run("new-overlay", *DUMP, "-o", started)

    assert done.exit_code == 1
    assert started.read_text() == before


def test_of_a_server_without_a_plug_in_nothing_is_guessed(tmp_path: Path) -> None:
    spec = tmp_path / "plain.json"
    spec.write_bytes(dump(api("listZones", [], [field("id")])))

    done = _run("new-overlay", "--spec", spec, "--version", "4.22", "-o", tmp_path / "mine.toml")

    assert "guesses for 0 commands" in done.stdout
    assert "fix" not in tomllib.loads((tmp_path / "mine.toml").read_text())


def test_the_program_of_the_example_is_right_and_a_wrong_size_is_not(built: Path) -> None:
    program = (EXAMPLE / "program.py").read_text()
    (built / "program.py").write_text(program)
    (built / "wrong.py").write_text(program.replace('size="LARGE"', 'size="HUGE"'))

    said = {name: _checked(built, name) for name in ("program.py", "wrong.py")}

    assert said["program.py"] == ""
    assert "incompatible type \"Literal['HUGE']\"" in said["wrong.py"]


def _checked(folder: Path, name: str) -> str:
    checker = [sys.executable, "-m", "mypy", "--strict", "--no-error-summary", "--no-pretty", name]
    done = subprocess.run(
        checker,
        cwd=folder,
        env=os.environ | {"MYPYPATH": f"{folder}{os.pathsep}{ROOT}"},
        capture_output=True,
        text=True,
        check=False,
    )
    return done.stdout


def test_with_the_finished_overlay_nothing_is_suspicious(built: Path) -> None:
    overlay = EXAMPLE / "overlay.toml"

    done = _run("report", *DUMP, "--overlay", overlay, "--package", "acme_coffee")

    assert "Suspicious places: 0" in done.stdout
    assert "Fields typed as a plain dict or Any: 0" in done.stdout


def test_the_openapi_document_has_the_key_that_the_overlay_gives(tmp_path: Path) -> None:
    output = tmp_path / "coffee.json"
    _run("openapi", *DUMP, "--overlay", EXAMPLE / "overlay.toml", "-o", output)

    path = json.loads(output.read_text())["paths"]["/listCoffees"]["get"]
    schema = path["responses"]["200"]["content"]["application/json"]["schema"]
    assert "coffee" in schema["properties"]["listcoffeesresponse"]["properties"]
