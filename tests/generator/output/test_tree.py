"""Writing: only what differs, nothing outside the folder, and never half a package."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from generator.findings import GeneratorError
from generator.output.tree import compare, files_of, foreign_files, unified_diff
from generator.output.write import replace_package, write, write_file
from tests.generator.dumps import ROOT

MARK = "# @generated from x. Edit an overlay or a template instead.\n"


def _texts(folder: Path) -> dict[str, str]:
    return {path: file.read_text() for path, file in files_of(folder).items()}


def test_a_comparison_names_missing_extra_and_differing_files(tmp_path: Path) -> None:
    tree = {"api/new.py": "1\n", "api/same.py": "2\n", "api/other.py": "3\n"}
    (tmp_path / "api").mkdir()
    for path, text in (("same", "2\n"), ("other", "x\n"), ("gone", "y\n")):
        (tmp_path / "api" / f"{path}.py").write_text(text)
    (tmp_path / "hand.py").write_text("not in a generated folder")

    found = compare(tree, tmp_path, ("api",))

    assert found.missing == ("api/new.py",)
    assert found.extra == ("api/gone.py",)
    assert found.differing == ("api/other.py",)
    assert not found.same


def test_line_ends_and_cached_bytecode_are_told_apart(tmp_path: Path) -> None:
    (tmp_path / "api" / "__pycache__").mkdir(parents=True)
    (tmp_path / "api" / "__pycache__" / "x.pyc").write_bytes(b"\0")
    (tmp_path / "api" / "x.py").write_bytes(b"1\r\n")

    found = compare({"api/x.py": "1\n"}, tmp_path, ("api",))

    assert (found.extra, found.differing) == ((), ("api/x.py",))


def test_writing_makes_the_folder_equal_and_a_second_time_writes_nothing(tmp_path: Path) -> None:
    tree = {"api/a.py": "1\n", "api/deep/b.py": "2\n"}
    (tmp_path / "api").mkdir()
    (tmp_path / "api" / "gone.py").write_text("x")

    write(tree, tmp_path, compare(tree, tmp_path, ("api",)))
    before = {file: file.stat().st_mtime_ns for file in files_of(tmp_path).values()}
    write(tree, tmp_path, compare(tree, tmp_path, ("api",)))

    assert _texts(tmp_path) == tree
    assert {file: file.stat().st_mtime_ns for file in before} == before


def test_a_diff_shows_each_kind_of_difference(tmp_path: Path) -> None:
    tree = {"api/a.py": "new\n", "api/b.py": "b\n"}
    (tmp_path / "api").mkdir()
    (tmp_path / "api" / "a.py").write_text("old\n")
    (tmp_path / "api" / "c.py").write_text("c\n")

    text = "".join(unified_diff(tree, tmp_path, compare(tree, tmp_path, ("api",))))

    assert "-old\n+new\n" in text
    assert "+b\n" in text
    assert "-c\n" in text


def test_a_package_is_replaced_as_a_whole(tmp_path: Path) -> None:
    target = tmp_path / "acme"
    replace_package({"__init__.py": MARK, "api/a.py": "1\n"}, target)

    replace_package({"__init__.py": MARK, "api/b.py": "2\n"}, target)

    assert _texts(target) == {"__init__.py": MARK, "api/b.py": "2\n"}
    assert [path.name for path in tmp_path.iterdir()] == ["acme"]


def test_a_build_that_cannot_write_leaves_the_old_package_whole(tmp_path: Path) -> None:
    target = tmp_path / "acme"
    replace_package({"__init__.py": MARK}, target)

    with pytest.raises(GeneratorError, match="acme: cannot be written: File name too long"):
        replace_package({"__init__.py": MARK, f"api/{'x' * 300}.py": ""}, target)

    assert _texts(target) == {"__init__.py": MARK}
    assert [path.name for path in tmp_path.iterdir()] == ["acme"]


@pytest.mark.skipif(os.name != "posix", reason="kills a process")
def test_a_killed_build_leaves_the_old_package_whole(tmp_path: Path) -> None:
    target = tmp_path / "acme"
    replace_package({"__init__.py": MARK}, target)
    program = (
        "import sys; from pathlib import Path; from generator.output.write import replace_package\n"
        f"tree = {{'__init__.py': {MARK!r}, **{{f'api/a{{n}}.py': 'x' for n in range(50000)}}}}\n"
        "print('go', flush=True); replace_package(tree, Path(sys.argv[1]))"
    )
    command = [sys.executable, "-c", program, str(target)]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE) as running:
        assert running.stdout is not None
        running.stdout.readline()
        time.sleep(0.1)
        running.send_signal(signal.SIGKILL)

    assert _texts(target) == {"__init__.py": MARK}
    left = [path for path in tmp_path.iterdir() if path != target]
    assert left, "the build was killed while it wrote"


def test_what_killed_builds_left_is_cleared_away_and_a_build_that_may_run_is_not(
    tmp_path: Path,
) -> None:
    killed, running = tmp_path / ".acme-building-1", tmp_path / ".acme-building-2"
    for folder in (killed, running):
        (folder / "new").mkdir(parents=True)
    two_days_ago = time.time() - 2 * 24 * 3600
    os.utime(killed, (two_days_ago, two_days_ago))

    replace_package({"__init__.py": MARK}, tmp_path / "acme")

    assert sorted(path.name for path in tmp_path.iterdir()) == [running.name, "acme"]


def test_a_link_to_a_package_stays_one(tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(tmp_path / "elsewhere" / "acme")

    for text in (MARK, f"{MARK}2\n"):
        replace_package({"__init__.py": text}, tmp_path / "link")
        assert _texts(tmp_path / "elsewhere" / "acme") == {"__init__.py": text}

    assert (tmp_path / "link").is_symlink()
    assert [path.name for path in (tmp_path / "elsewhere").iterdir()] == ["acme"]


def test_an_interruption_between_the_old_package_and_the_new_brings_the_old_one_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "acme"
    replace_package({"__init__.py": f"{MARK}2\n"}, target)

    renames = Path.replace
    made: list[Path] = []

    def interrupted(self: Path, to: Path) -> Path:
        made.append(self)
        if len(made) == 2:  # the old one is out of the way, the new one not in place yet
            raise KeyboardInterrupt
        return renames(self, to)

    monkeypatch.setattr(Path, "replace", interrupted)
    with pytest.raises(KeyboardInterrupt):
        replace_package({"__init__.py": MARK}, target)

    assert _texts(target) == {"__init__.py": f"{MARK}2\n"}
    assert [path.name for path in tmp_path.iterdir()] == ["acme"]


def test_a_file_that_cannot_be_written_leaves_the_old_one_and_nothing_else(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "file").write_text("old")

    for place in (tmp_path / "folder", tmp_path / "file" / "x.json"):
        with pytest.raises(GeneratorError, match="cannot be written"):
            write_file(place, "new")
    with pytest.raises(UnicodeEncodeError):
        write_file(tmp_path / "file", "\ud800")

    assert sorted(path.name for path in tmp_path.iterdir()) == ["file", "folder"]
    assert (tmp_path / "file").read_text() == "old"


def test_files_that_no_build_wrote_are_named(tmp_path: Path) -> None:
    target = tmp_path / "acme"
    replace_package({"__init__.py": MARK, "py.typed": ""}, target)
    assert foreign_files(target) == ()
    assert foreign_files(tmp_path / "none") == ()

    (target / "mine.py").write_text("x = 1\n")

    assert foreign_files(target) == ("mine.py",)
    assert foreign_files(target / "mine.py") == ("mine.py",)


@pytest.mark.skipif(os.name != "posix", reason="files have no such modes")
def test_what_is_written_can_be_read_by_those_who_did_not_build_it(tmp_path: Path) -> None:
    tree = {"api/a.py": MARK}
    before = os.umask(0o022)
    try:
        replace_package(tree, tmp_path / "acme")
        write(tree, tmp_path / "own", compare(tree, tmp_path / "own", ("api",)))
        write_file(tmp_path / "spec.json", "{}")
    finally:
        os.umask(before)

    modes = {path.name: path.stat().st_mode & 0o777 for path in tmp_path.rglob("*")}
    assert modes == {
        **dict.fromkeys(("acme", "own", "api"), 0o755),
        **dict.fromkeys(("a.py", "spec.json"), 0o644),
    }
