"""cstyped from a zip: only what is compiled lies beside it."""

from __future__ import annotations

import shutil
import subprocess
import sys
import zipapp
from pathlib import Path

import cstyped

HERE = Path(__file__).parent
PACKAGE = Path(cstyped.__file__).parent


def test_a_program_runs_from_a_zip_with_cstyped_in_it(tmp_path: Path) -> None:
    source, archive = tmp_path / "source", tmp_path / "program.pyz"
    shutil.copytree(PACKAGE, source / "cstyped", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(HERE / "program.py", source)
    zipapp.create_archive(source, archive, main="program:main")
    shutil.rmtree(source)

    ran = subprocess.run(
        [sys.executable, archive], cwd=tmp_path, capture_output=True, text=True, check=False
    )

    assert ran.stderr == ""
    version, files = ran.stdout.splitlines()
    assert version == cstyped.__version__
    assert [file for file in files.split() if not file.startswith(str(archive))] == []
