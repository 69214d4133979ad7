"""A generated package says at its import whether the runtime that is installed fits it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from cstyped import runtime
from tests.generator.dumps import api, build, dump

ROOT = Path(__file__).parents[2]


def imported(folder: Path, version: int) -> str:
    """Import a package that was generated for that version; return what its import says."""
    tree = build(dump(api("listFoos"))).tree
    for path, text in tree.items():
        file = folder / "acme" / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(
            text.replace(f"version={runtime.RUNTIME_VERSION},", f"version={version},"), "utf-8"
        )
    done = subprocess.run(
        [sys.executable, "-c", "import acme; print(acme.Client)"],
        cwd=folder,
        env={"PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    return done.stdout + done.stderr


def test_a_package_for_this_runtime_is_imported(tmp_path: Path) -> None:
    assert "acme.api.client.Client" in imported(tmp_path, runtime.RUNTIME_VERSION)


def test_a_package_for_an_older_runtime_asks_to_be_generated_again(tmp_path: Path) -> None:
    said = imported(tmp_path, runtime.RUNTIME_VERSION - 1)

    assert "ImportError" in said
    assert "cstyped-generate build --spec SPEC --package acme" in said
    assert f",<{runtime.RUNTIME_SINCE}'" in said


def test_a_package_for_a_newer_runtime_asks_for_a_newer_cstyped(tmp_path: Path) -> None:
    said = imported(tmp_path, runtime.RUNTIME_VERSION + 1)

    assert "ImportError" in said
    assert f"pip install 'cstyped>={runtime.RUNTIME_SINCE}'" in said


def test_a_package_of_the_first_release_asks_to_be_generated_again() -> None:
    with pytest.raises(ImportError, match="cstyped-generate build"):
        import cstyped.index  # noqa: F401  # which its front imports
