"""Writing: only what differs, nothing outside the folder, and never half a package."""

from __future__ import annotations

import errno
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from generator.tree import compare, files_of, foreign_files, replace_package, unified_diff, write
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

    with pytest.raises(OSError) as caught:  # noqa: PT011 - the number tells which
        replace_package({"__init__.py": MARK, f"api/{'x' * 300}.py": ""}, target)

    assert caught.value.errno == errno.ENAMETOOLONG
    assert _texts(target) == {"__init__.py": MARK}
    assert [path.name for path in tmp_path.iterdir()] == ["acme"]


@pytest.mark.skipif(os.name != "posix", reason="kills a process")
def test_a_killed_build_leaves_the_old_package_whole(tmp_path: Path) -> None:
    target = tmp_path / "acme"
    replace_package({"__init__.py": MARK}, target)
    program = (
        "import sys; from pathlib import Path; from generator.tree import replace_package\n"
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


def test_files_that_no_build_wrote_are_named(tmp_path: Path) -> None:
    target = tmp_path / "acme"
    replace_package({"__init__.py": MARK, "py.typed": ""}, target)
    assert foreign_files(target) == ()
    assert foreign_files(tmp_path / "none") == ()

    (target / "mine.py").write_text("x = 1\n")

    assert foreign_files(target) == ("mine.py",)
    assert foreign_files(target / "mine.py") == ("mine.py",)
