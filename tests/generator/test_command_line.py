"""The command line: what it prints, what it leaves on disk, and how it ends."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from importlib import metadata
from pathlib import Path

import pytest
from click.testing import Result

from generator.__main__ import main
from tests.command_line import runner
from tests.generator.dumps import api, dump, field, param

_DUMP = dump(
    api("listFoos", [param("id", "uuid")], [field("id", "uuid")]),
    api("startFoo", [param("id", "uuid", required=True)], [field("id", "uuid")], isasync=True),
)


def _run(*arguments: object) -> Result:
    return runner().invoke(main, [str(argument) for argument in arguments])


@pytest.fixture
def spec(tmp_path: Path) -> Path:
    path = tmp_path / "my.json"
    path.write_bytes(_DUMP)
    return path


def _build(spec: Path, *more: object) -> Result:
    return _run("build", "--spec", spec, "--package", "acme", "--out", spec.parent, *more)


def _check(spec: Path, *more: object) -> Result:
    return _run("check", "--spec", spec, "--package", "acme", "--out", spec.parent, *more)


def test_a_build_says_what_it_made_and_a_second_one_writes_nothing(spec: Path) -> None:
    first = _build(spec)
    before = {file: file.stat().st_mtime_ns for file in (spec.parent / "acme").rglob("*")}
    second = _build(spec)

    assert first.exit_code == 0
    assert "acme: 2 commands and 1 model of CloudStack ?" in first.stdout
    assert "does not state its server's version" in first.stderr
    assert "unchanged" in second.stdout
    assert {file: file.stat().st_mtime_ns for file in before} == before


def test_patterns_choose_the_commands(spec: Path) -> None:
    _build(spec, "--include", "list*", "--include", "start*", "--exclude", "startF*")

    assert (spec.parent / "acme" / "api" / "commands" / "list_foos.py").exists()
    assert not (spec.parent / "acme" / "api" / "startFoo.py").exists()


def test_a_pattern_that_is_for_nothing_is_told(spec: Path) -> None:
    ended = _build(spec, "--include", "list*", "--exclude", "start_foo")

    assert ended.exit_code == 0
    assert "warning: start_foo: this pattern matches no command" in ended.stderr
    assert "list*" not in ended.stderr


def test_patterns_that_leave_nothing_are_refused(spec: Path) -> None:
    ended = _build(spec, "--include", "nothing*")

    assert ended.exit_code == 1
    assert "leave no command" in ended.stderr


def test_check_is_silent_of_what_is_as_built_and_shows_a_diff_of_what_is_not(spec: Path) -> None:
    _build(spec)
    clean = _check(spec)
    module = spec.parent / "acme" / "api" / "commands" / "list_foos.py"
    module.write_text(module.read_text().replace("Call listFoos", "Call me"))
    (spec.parent / "acme" / "extra.py").write_text("x = 1\n")
    (spec.parent / "acme" / "models" / "foo.py").unlink()

    stale = _check(spec)

    assert clean.exit_code == 0
    assert stale.exit_code == 1
    assert "+++ api/commands/list_foos.py (rebuilt)" in stale.stdout
    for line in (
        "missing: models/foo.py",
        "extra: extra.py",
        "differing: api/commands/list_foos.py",
    ):
        assert line in stale.stderr


@pytest.mark.parametrize("name", ["", "a-b", "../up", "class", "cstyped", "\u00e4"])
def test_a_package_needs_a_name_that_python_can_import(spec: Path, name: str) -> None:
    ended = _run("build", "--spec", spec, "--package", name, "--out", spec.parent)

    assert ended.exit_code == 1
    assert "package" in ended.stderr
    assert [path.name for path in spec.parent.iterdir()] == ["my.json"]


def test_a_package_cannot_hide_what_it_needs_itself(spec: Path) -> None:
    for name in ("json", "typing", "pydantic", "requests"):
        ended = _run("build", "--spec", spec, "--package", name, "--out", spec.parent)
        assert ended.exit_code == 1
        assert f"a package {name} would hide the one of that name" in ended.stderr
    assert [path.name for path in spec.parent.iterdir()] == [spec.name]


def test_a_place_that_cannot_be_written_is_one_clear_line(spec: Path) -> None:
    taken = spec.with_name("taken")
    taken.write_text("mine")
    dump = ("dump", "--from-file", spec, "-o")
    for arguments in (
        ("build", "--spec", spec, "--package", "acme", "--out", taken),
        ("build", "--spec", spec, "--package", "acme", "--out", taken / "in"),
        ("check", "--spec", spec, "--package", "acme", "--out", taken),
        (*dump, spec.parent),
        (*dump, taken / "my.json"),
        ("diff", spec, spec, "-o", spec.parent),
    ):
        ended = _run(*arguments)
        assert ended.exit_code == 1
        assert isinstance(ended.exception, SystemExit)
        assert ended.stderr.splitlines()[-1].startswith("Error: ")
    assert taken.read_text() == "mine"
    assert sorted(path.name for path in spec.parent.iterdir()) == [spec.name, "taken"]


def test_a_check_of_a_package_that_is_not_there_says_so(spec: Path) -> None:
    ended = _check(spec)

    assert ended.exit_code == 1
    assert "there is no such package; run build first" in ended.stderr
    assert ended.stdout == ""


def test_a_dump_of_which_nothing_can_be_named_gives_no_package(spec: Path) -> None:
    spec.write_bytes(dump(api("a b"), api("../x")))

    ended = _build(spec)

    assert ended.exit_code == 1
    assert "no command is left that Python could name" in ended.stderr
    assert "../x: no usable command name" in ended.stderr
    assert not (spec.parent / "acme").exists()


def test_a_folder_with_somebodys_own_files_is_not_replaced(spec: Path) -> None:
    mine = spec.parent / "acme" / "mine.py"
    mine.parent.mkdir()
    mine.write_text("x = 1\n")

    ended = _build(spec)

    assert ended.exit_code == 1
    assert "contains files that no build wrote (mine.py)" in ended.stderr
    assert mine.exists()


@pytest.mark.parametrize(
    ("content", "said"),
    [(b"<html>", "not JSON"), (b"{}", "not a listApis response"), (None, "cannot be read")],
)
def test_a_dump_that_is_none_ends_with_one_clear_line(
    tmp_path: Path, content: bytes | None, said: str
) -> None:
    path = tmp_path / "my.json"
    if content is not None:
        path.write_bytes(content)

    ended = _build(path)

    assert ended.exit_code == 1
    assert said in ended.stderr
    assert "Traceback" not in ended.stderr


def test_a_package_without_a_spec_is_refused() -> None:
    ended = _run("build", "--package", "acme")

    assert ended.exit_code == 1
    assert "--package needs --spec" in ended.stderr


def test_the_version_is_taken_from_the_name_of_the_file_unless_the_dump_is_newer(
    spec: Path,
) -> None:
    newer = dump(*(api(f"listFoo{n}s", since="4.20.0") for n in range(4)))
    for name, data, version in (
        ("4.11.json", _DUMP, "4.11"),
        ("cloud-4.18.2-admin.json", _DUMP, "4.18.2"),
        ("4.19.json", newer, "4.20"),
        ("2024.4.12.json", _DUMP, "?"),
    ):
        place = spec.with_name(name)
        place.write_bytes(data)
        ended = _run("build", "--spec", place, "--package", "acme", "--out", spec.parent)
        assert ended.stdout.strip().endswith(f"of CloudStack {version}")


def test_a_version_can_be_given_and_must_be_one(spec: Path) -> None:
    assert "of CloudStack 4.18" in _build(spec, "--version", "4.18").stdout
    assert "is not a version" in _build(spec, "--version", "new").stderr


def test_an_overlay_of_ones_own_is_applied(spec: Path) -> None:
    overlay = spec.parent / "mine.toml"
    overlay.write_text('[models]\nFooResponse = "Gizmo"\n[functions]\nlistFoos = "all_foos"\n')

    ended = _build(spec, "--overlay", overlay)

    assert ended.exit_code == 0, ended.output
    assert (spec.parent / "acme" / "models" / "gizmo.py").exists()
    assert (
        "def all_foos(" in (spec.parent / "acme" / "api" / "commands" / "all_foos.py").read_text()
    )


@pytest.mark.parametrize(
    ("overlay", "taken"),
    [
        (
            '[models]\nFooResponse = "VirtualMachine"',
            "VirtualMachine: already names UserVmResponse",
        ),
        ('[enum.Zone]\nvalues = ["a"]', "Zone: already names ZoneResponse"),
        (
            '[functions]\nlistFoos = "start_foo"',
            "start_foo: is the function of startFoo already, not for listFoos",
        ),
    ],
)
def test_an_overlay_of_ones_own_cannot_take_a_name_that_is_taken(
    overlay: str, taken: str, spec: Path
) -> None:
    mine = spec.with_name("mine.toml")
    mine.write_text(overlay)

    ended = _build(spec, "--overlay", mine)

    assert ended.exit_code == 1
    assert taken in ended.stderr


def test_an_overlay_that_is_missing_is_named(spec: Path) -> None:
    ended = _build(spec, "--overlay", spec.parent / "none.toml")

    assert ended.exit_code == 1
    assert "none.toml: unreadable" in ended.stderr


def test_this_projects_own_code_is_what_its_spec_gives() -> None:
    ended = _run("check")

    assert ended.exit_code == 0, ended.output


def test_the_version_and_help_are_told_as_by_the_other_program() -> None:
    assert metadata.version("cstyped") in _run("--version").stdout
    for arguments in (["-h"], ["build", "-h"]):
        assert "Usage:" in _run(*arguments).stdout


def test_in_a_checkout_the_installed_program_runs_the_generator_that_is_edited() -> None:
    """An editable installation has a copy of it as it was on that day."""
    code = "from cstyped_generator import entry; print(entry.package())"

    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert run.stdout.strip() == "generator"


_CLASHING = dump(
    api("listFoos", [param("id", "uuid")], [field("id", "uuid")]),
    api("listfoos", [param("id", "uuid")], [field("id", "uuid")]),
    api("list_Bars", [], [field("id", "uuid")]),
    api("listBars", [], [field("id", "uuid")]),
)


@pytest.fixture
def clashing(tmp_path: Path) -> Path:
    path = tmp_path / "my.json"
    path.write_bytes(_CLASHING)
    return path


@pytest.mark.parametrize("command", [_build, _check])
def test_commands_whose_names_clash_fail_a_build(
    clashing: Path, command: Callable[..., Result]
) -> None:
    done = command(clashing)

    assert done.exit_code == 1
    assert "error: listfoos: differs from listFoos in case only" in done.stderr
    assert "error: list_Bars: has the function list_bars, as listBars has" in done.stderr
    assert "--exclude" in done.stderr
    assert not (clashing.parent / "acme").exists()


def test_a_build_drops_the_command_that_it_is_told_to_drop(clashing: Path) -> None:
    done = _build(clashing, "--exclude", "listfoos", "--exclude", "list_Bars")

    assert done.exit_code == 0, done.stderr
    assert "2 commands" in done.stdout


def test_an_overlay_drops_one_of_two_commands_and_gives_another_its_function(
    clashing: Path,
) -> None:
    overlay = clashing.with_name("mine.toml")
    overlay.write_text(
        '[[fix]]\nop = "drop-command"\napis = ["listfoos"]\nversions = ">=4.11"\n'
        'reason = "the plug-in has it twice"\nevidence = "the plug-in"\n'
        '[functions]\nlist_Bars = "list_more_bars"\n'
    )

    done = _build(clashing, "--overlay", overlay)

    assert done.exit_code == 0, done.stderr
    commands = clashing.parent / "acme" / "api" / "commands"
    assert {"list_foos", "list_bars", "list_more_bars"} <= {one.stem for one in commands.iterdir()}
    assert not (commands / "listfoos.py").exists()
