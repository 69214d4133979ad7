"""What the wheel holds, laid out as it is installed: it needs no checkout, and it is small."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path

import pytest

from tests.generator.dumps import ROOT, api, dump, field, param

_LEFT_OUT = shutil.ignore_patterns("__pycache__", "*.pyc")


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with what pyproject.toml puts into the wheel."""
    site = tmp_path_factory.mktemp("site")
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())
    wheel = project["tool"]["hatch"]["build"]["targets"]["wheel"]
    packed = {name: name for name in wheel["packages"]} | wheel["force-include"]
    for source, target in packed.items():
        if (ROOT / source).is_dir():
            shutil.copytree(ROOT / source, site / target, ignore=_LEFT_OUT, dirs_exist_ok=True)
        else:
            (site / target).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(ROOT / source, site / target)
    return site


def test_the_wheel_holds_all_facts_but_the_evidence_for_them(installed: Path) -> None:
    packed = {path.name for path in (installed / "cstyped_generator" / "api_spec").iterdir()}

    assert packed == {path.name for path in (ROOT / "api_spec").iterdir()} - {"evidence"}


def test_a_package_is_built_without_a_checkout(installed: Path, tmp_path: Path) -> None:
    (tmp_path / "my.json").write_bytes(
        dump(api("listFoos", [param("id", "uuid")], [field("id", "uuid")]), version="4.22")
    )
    code = "from cstyped_generator.entry import main; main()"
    options = ("build", "--spec", "my.json", "--package", "acme", "--out", "src")

    run = subprocess.run(
        [sys.executable, "-c", code, *options],
        cwd=tmp_path,
        env=os.environ | {"PYTHONPATH": str(installed)},
        capture_output=True,
        text=True,
        check=False,
    )

    assert run.returncode == 0, run.stderr
    assert "acme: 1 command and 1 model" in run.stdout
    assert (tmp_path / "src" / "acme" / "api" / "commands" / "list_foos.py").is_file()


def test_the_wheel_is_under_three_and_a_half_megabytes(installed: Path, tmp_path: Path) -> None:
    archive = tmp_path / "wheel.zip"
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as wheel:
        for file in sorted(installed.rglob("*")):
            wheel.write(file, file.relative_to(installed))

    # The specs of four versions are 0.4 of it, and what the command line knows 0.2.
    assert archive.stat().st_size < 3_500_000
