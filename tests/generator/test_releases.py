"""Releases for other versions of CloudStack: what of the source is replaced, and how they start."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from generator.project.releases import RELEASED, release
from generator.spec.shipped_files import shipped_versions
from tests.generator.dumps import ROOT


@pytest.fixture(scope="module")
def older(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The source of the release for 4.18."""
    source = tmp_path_factory.mktemp("release") / "source"
    release(ROOT, "4.18", source)
    return source


def _printed(source: Path, program: str) -> str:
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", program],
        cwd=source,
        env={"PYTHONPATH": str(source), "PYTHONDONTWRITEBYTECODE": "1"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def test_it_has_the_commands_models_and_version_of_its_cloudstack(older: Path) -> None:
    program = """
import cstyped
from cstyped.api import COMMANDS
print(cstyped.__version__.rpartition(".")[0])
names = set(COMMANDS.names())
print("create_backup" in names, "add_vmware_dc" in names, "create_tungsten_fabric_tag" in names)
print("list_gui_themes" in names, "usagetypeid" in cstyped.UsageType.model_fields)
"""
    said = _printed(older, program).splitlines()

    assert said == ["4.18", "True True True", "False True"]


def test_its_fake_cloud_answers_as_that_version(older: Path) -> None:
    program = """
from cstyped.testing import FakeCloud
with FakeCloud() as cloud:
    client = cloud.client()
    print(client.list_capabilities().cloudstackversion, len(client.list_zones()))
"""
    assert _printed(older, program) == "4.18.0.0 1"


def test_its_files_say_what_they_are_generated_from(older: Path) -> None:
    first = (older / "cstyped" / "models" / "zone.py").read_text().splitlines()[0]

    assert first.startswith("# @generated from api_spec/4.18.json")
    assert not (older / "cstyped" / "api" / "commands" / "list_gui_themes.py").exists()
    assert not (older / "api_spec" / "evidence").exists()


def test_the_newest_release_is_the_source_as_it_is(tmp_path: Path) -> None:
    release(ROOT, "4.22", tmp_path / "source")

    for folder in ("api", "models", "types"):
        for path in (ROOT / "cstyped" / folder).rglob("*.py"):
            copied = tmp_path / "source" / path.relative_to(ROOT)
            assert copied.read_bytes() == path.read_bytes()


def test_each_version_that_is_released_is_shipped() -> None:
    assert set(RELEASED) <= set(shipped_versions())
