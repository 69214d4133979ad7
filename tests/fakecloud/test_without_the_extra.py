"""An environment that has cstyped without the extra `testing`, as most have."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

BLOCK = """
import sys
sys.modules["httptools"] = None
sys.modules["yaml"] = None
import pytest
sys.exit(pytest.main(["-q", "-p", "no:cacheprovider", *sys.argv[1:]]))
"""


def pytest_without_the_extra(folder: Path, test: str) -> subprocess.CompletedProcess[str]:
    (folder / "test_it.py").write_text(test)
    return subprocess.run(
        [sys.executable, "-c", BLOCK, str(folder)],
        capture_output=True,
        text=True,
        check=False,
        cwd=folder,
    )


def test_other_peoples_tests_run_as_ever(tmp_path: Path) -> None:
    done = pytest_without_the_extra(tmp_path, "def test_it(): pass\n")

    assert done.returncode == 0, done.stdout + done.stderr


def test_a_test_that_wants_the_fake_is_told_what_to_install(tmp_path: Path) -> None:
    done = pytest_without_the_extra(tmp_path, "def test_it(fake_client): pass\n")

    assert done.returncode == 1
    assert "pip install 'cstyped[testing]'" in done.stdout


def test_who_starts_the_program_is_told_what_to_install() -> None:
    program = "import sys; sys.modules['httptools'] = None; from cstyped.cli import main; main()"

    done = subprocess.run(
        [sys.executable, "-c", program, "fake"], capture_output=True, text=True, check=False
    )

    assert done.returncode == 1
    assert done.stderr == "Error: a fake cloud needs httptools: pip install 'cstyped[testing]'\n"
