"""Fuzz each target for so many seconds, or run a finding again: `make fuzz`.

`python -m tests.fuzz SECONDS [TARGET ...]`, `python -m tests.fuzz FILE`: what was found is kept in
.fuzz/TARGET/, by names that are digests.
"""

from __future__ import annotations

import subprocess
import sys
from importlib import import_module
from pathlib import Path

TARGETS = ("answers", "dumps", "configs", "parameters")
FOLDER = Path(".fuzz")


def main() -> None:
    """The exit code is 1 where there was a finding."""
    what, *targets = sys.argv[1:]
    if not what.isdecimal():
        file = Path(what)
        import_module(f"tests.fuzz.{file.parent.name}").run(file.read_bytes())
        return
    for target in targets or TARGETS:
        command = [sys.executable, "-m", "tests.fuzz.campaign", target, what, str(FOLDER / target)]
        subprocess.run(command, check=True)
    found = [file for target in targets or TARGETS for file in _findings(FOLDER / target)]
    sys.exit("\n".join(["found:", *map(str, found)]) if found else None)


def _findings(folder: Path) -> list[Path]:
    # libFuzzer keeps there what was merely slow, too.
    return [file for file in folder.iterdir() if file.is_file() and "slow-unit" not in file.name]


if __name__ == "__main__":
    main()
