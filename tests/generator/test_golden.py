"""Whole small packages, compared file by file and type-checked strictly."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from generator.output.tree import files_of
from tests.generator import golden
from tests.generator.dumps import ROOT


def checked(*targets: str, cache: Path, path: Path) -> str:
    """What mypy --strict says of packages that stand in `path`."""
    command = [sys.executable, "-m", "mypy", "--strict", "--cache-dir", str(cache)]
    command += ["--config-file", "", "--python-version", "3.11", *targets]
    env = {"MYPYPATH": f"{ROOT}:{path}", "PATH": ""}
    done = subprocess.run(command, capture_output=True, text=True, cwd=path, env=env, check=False)
    return done.stdout + done.stderr


@pytest.mark.parametrize("name", golden.NAMES)
def test_a_golden_package_is_what_the_generator_gives(name: str) -> None:
    made = golden.rebuilt(name)

    there = {path: file.read_text() for path, file in files_of(golden.expected(name)).items()}

    # Bytes and file lists; to accept a change: python -m tests.generator.golden
    assert there.keys() == made.keys()
    for path, text in made.items():
        assert there[path] == text, path


def test_golden_packages_and_a_program_that_uses_them_are_strictly_typed(tmp_path: Path) -> None:
    for name in golden.NAMES:
        (tmp_path / golden.package(name)).symlink_to(golden.expected(name))
    program = tmp_path / "program.py"
    program.write_text((golden.GOLDEN / "program.py").read_text())

    said = checked(
        *(golden.package(name) for name in golden.NAMES),
        "program.py",
        cache=tmp_path / "cache",
        path=tmp_path,
    )

    assert said.startswith("Success"), said
