"""The programs and files shown in the README and in docs/ work as they stand there."""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
from argparse import Namespace
from collections.abc import Iterator
from pathlib import Path
from textwrap import dedent

import click
import pytest
import yaml

import cstyped
from cstyped import Client
from cstyped.cli import main as cstyped_command
from cstyped.testing import FakeCloud
from generator.__main__ import main as generate_command

from . import arrange

ROOT = Path(__file__).parents[2]
PAGES = (
    "README.md",
    "CONTRIBUTING.md",
    *(f"docs/{path.name}" for path in sorted((ROOT / "docs").glob("*.md"))),
)
# A block of code, at the margin or in a tab of a page, with its language and what follows that.
_BLOCK = re.compile(r"^( *)```(\w*)([^\n]*)\n(.*?)^\1```$", re.MULTILINE | re.DOTALL)
# Of these nothing is carried out: output, other languages, and what installs or connects elsewhere.
_SHOWN_ALONE = {"", "text", "sh", "toml", "ini"}


def shown(page: str) -> Iterator[tuple[int, str, str, str]]:
    """The blocks of a page: line, language, what stands behind it, and the text."""
    text = (ROOT / page).read_text("utf-8")
    for found in _BLOCK.finditer(text):
        line = text.count("\n", 0, found.start()) + 1
        yield line, found[2], found[3].strip(), dedent(found[4])


def blocks(*languages: str) -> Iterator[object]:
    for page in PAGES:
        for line, language, title, text in shown(page):
            if language in languages and not title:
                yield pytest.param(text, id=f"{page}:{line}")


def command_lines() -> Iterator[object]:
    for page in PAGES:
        lines = [line for *_, text in shown(page) for line in text.splitlines()]
        inline = re.findall(r"`(cstyped(?:-generate)? [^`]+)`", (ROOT / page).read_text("utf-8"))
        for line in [*lines, *inline]:
            command = line.removeprefix("$ ")
            if command.startswith(("cstyped ", "cstyped-generate ")):
                yield pytest.param(command, id=f"{page}:{command}")


@pytest.fixture
def names(
    cloud: FakeCloud, client: Client, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> dict[str, object]:
    """What the programs take for granted: a cloud with what they name, and its settings."""
    for variable in [name for name in os.environ if name.startswith("CLOUDSTACK_")]:
        monkeypatch.delenv(variable)
    keys = cloud.api_keys
    settings = f"endpoint = {cloud.endpoint}\nkey = {keys.key}\nsecret = {keys.secret}\n"
    file = tmp_path / "cloudstack.ini"
    file.write_text(f"[cloudstack]\n{settings}[prod]\n{settings}")
    file.chmod(0o600)
    monkeypatch.setenv("CLOUDSTACK_CONFIG", str(file))
    monkeypatch.setenv("CLOUDSTACK_ENDPOINT", cloud.endpoint)
    monkeypatch.setenv("CLOUDSTACK_KEY", keys.key)
    monkeypatch.setenv("CLOUDSTACK_SECRET", keys.secret)
    running = [arrange.machine(client, name) for name in ("one", "two")]
    stopping = client.stop_virtual_machine(id=arrange.machine(client, "three").id)
    cloud.state.change(arrange.zone(client).id, name="eu-1")
    cloud.state.change(arrange.template(client).id, name="debian-12")
    imported = ("list_zones", "ListZonesRequest", "VirtualMachine")
    return {
        "__name__": "shown",
        "key": keys.key,
        "secret": keys.secret,
        "client": client,
        "machines": running,
        "job_id": stopping.id,
        "project_id": client.create_project(name="apollo", displaytext="Apollo").result().id,
        "args": Namespace(state="Running"),
        **{name: getattr(cstyped, name) for name in imported},
    }


@pytest.mark.parametrize("program", tuple(blocks("python")))
def test_each_program_runs(program: str, names: dict[str, object]) -> None:
    exec(compile(program, "<shown>", "exec"), names)


def test_the_first_program_of_the_readme_and_the_site_runs_on_a_cloud_that_nobody_arranged(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for page in ("README.md", "docs/index.md"):
        first = next(text for _, language, _, text in shown(page) if language == "python")
        with FakeCloud() as cloud:
            monkeypatch.setenv("CLOUDSTACK_ENDPOINT", cloud.endpoint)
            monkeypatch.setenv("CLOUDSTACK_KEY", cloud.api_keys.key)
            monkeypatch.setenv("CLOUDSTACK_SECRET", cloud.api_keys.secret)

            exec(compile(first, page, "exec"), {})

            assert "deployVirtualMachine" in cloud.commands()


def test_mypy_says_of_the_wrong_program_what_the_page_shows(tmp_path: Path) -> None:
    page = list(shown("docs/start.md"))
    (wrong,) = (text for _, _, title, text in page if title == 'title="wrong.py"')
    (output,) = (text for *_, text in page if text.startswith("$ mypy wrong.py"))
    (tmp_path / "wrong.py").write_text(wrong)

    said = mypy(["--no-error-summary", "--hide-error-codes", "wrong.py"], tmp_path)

    assert [line for line in said if ": error: " in line] == output.splitlines()[1:]


def mypy(arguments: list[str], folder: Path) -> list[str]:
    """The lines that mypy prints, without its cache: that of the project is for the project."""
    done = subprocess.run(
        [sys.executable, "-m", "mypy", *arguments, f"--cache-dir={folder / 'cache'}"],
        cwd=folder,
        env={**os.environ, "MYPYPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )
    return done.stdout.splitlines()


def test_every_block_is_run_or_is_of_a_kind_that_cannot_be() -> None:
    kinds = {
        (page, language)
        for page in PAGES
        for _, language, _, _ in shown(page)
        if language not in {"python", "yaml", "console", *_SHOWN_ALONE}
    }

    assert kinds == set()


@pytest.mark.parametrize("scenario", tuple(blocks("yaml")))
def test_each_scenario_is_one(scenario: str) -> None:
    wanted = yaml.safe_load(scenario)["machines"][0]

    with FakeCloud(scenario=yaml.safe_load(scenario)) as cloud:
        shown = cloud.client().list_virtual_machines(listall=True)

    assert len(shown) == wanted["count"]


@pytest.mark.parametrize("line", tuple(command_lines()))
def test_each_command_line_is_understood(line: str) -> None:
    program, *words = shlex.split(line, comments=True)
    command: click.Command = cstyped_command if program == "cstyped" else generate_command

    # With its settings: click keeps the help option that it makes at first for all later uses.
    context = click.Context(command, **command.context_settings)
    while isinstance(command, click.Group):
        _, words, _ = command.make_parser(context).parse_args(words)
        _, found, words = command.resolve_command(context, words)
        assert found is not None
        command = found
        context = click.Context(command, parent=context, **command.context_settings)
    command.make_parser(context).parse_args(words)


@pytest.mark.parametrize("package", ["cstyped", "generator"])
def test_each_module_has_its_place_in_how_it_works(package: str) -> None:
    page = (ROOT / "docs" / "architecture.md").read_text("utf-8")
    named = set(re.findall(r"`(\w+)`", page))

    handwritten = [
        path
        for path in (ROOT / package).rglob("*.py")
        # Generated code, FakeCloud (it has a page of its own) and hooks, which PyInstaller names.
        if path.stem.isidentifier()
        and not {"api", "models", "types", "testing"} & set(path.relative_to(ROOT / package).parts)
    ]
    modules = {path.stem for path in handwritten if path.stem.isidentifier()}
    assert modules - named - {"__init__", "__main__", "index"} == set()


def test_each_path_that_is_named_exists() -> None:
    folders = re.compile(
        r"`((?:api_spec|benchmarks|cstyped|docs|examples|generator|templates|tests)/[\w./]*)`"
    )
    named = {path for page in PAGES for path in folders.findall((ROOT / page).read_text("utf-8"))}

    assert len(named) > 10
    assert {path for path in named if not (ROOT / path).exists()} == set()
