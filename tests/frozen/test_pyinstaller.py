"""A program that PyInstaller has frozen, with nothing said of cstyped: `make test-frozen`."""

from __future__ import annotations

import importlib
import pkgutil
import subprocess
import sys
from pathlib import Path

import pytest

import cstyped
from cstyped.pyinstaller import data_files, submodules

PROGRAM = Path(__file__).parent / "program.py"


def test_the_modules_of_a_package_are_told_from_its_files() -> None:
    package = importlib.import_module("cstyped.http")
    found = pkgutil.iter_modules(package.__path__, "cstyped.http.")

    assert submodules("cstyped.http") == sorted(["cstyped.http", *(each.name for each in found)])
    assert not any("hook" in name for name in submodules("cstyped.pyinstaller"))


def test_the_data_of_a_package_keeps_its_place() -> None:
    places = {place for _, place in data_files("cstyped.testing", "*.json")}

    folder = "cstyped/testing/spec"
    assert places == {folder, f"{folder}/fake", f"{folder}/published"}


def test_a_frozen_program_runs(tmp_path: Path) -> None:
    pytest.importorskip("PyInstaller", reason="PyInstaller is not there: make test-frozen")
    command = [sys.executable, "-m", "PyInstaller", "--onedir", "--log-level=ERROR", "--noconfirm"]
    subprocess.run([*command, str(PROGRAM)], cwd=tmp_path, check=True)

    ran = subprocess.run(
        [tmp_path / "dist" / "program" / "program"], capture_output=True, text=True, check=False
    )

    assert ran.stderr == ""
    version, files = ran.stdout.splitlines()
    assert version == cstyped.__version__
    assert [file for file in files.split() if not file.startswith(str(tmp_path))] == []
