"""`python -m tests.wheels WHEEL ...`: install each in an empty environment, run it, and type-check
the examples with it. Ends with 1 where one fails.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import venv
from pathlib import Path

ROOT = Path(__file__).parents[2]
# Examples that use what a version does not have.
NOT_FOR = {
    # A type of usage has no `id` before 4.19, but `usagetypeid`.
    "4.18": frozenset({"monthly_usage.py"}),
}
_CONSTRAINTS = ROOT / "constraints.txt"


def checked(wheel: Path, folder: Path) -> None:
    """Raise RuntimeError where something about a wheel is not right."""
    api = ".".join(wheel.name.split("-")[1].split(".")[:2])
    environment = folder / "env"
    venv.create(environment, with_pip=True)
    python = environment / "bin" / "python"
    asked = f"{wheel.resolve()}[async,cli,generate,testing]"
    _run(folder, str(python), "-m", "pip", "install", "--quiet", "-c", str(_CONSTRAINTS), asked)
    shutil.copyfile(ROOT / "tests" / "wheels" / "smoke.py", folder / "smoke.py")
    # Warnings of the bindings are errors; the rest of the environment is not ours.
    _run(folder, str(python), "-W", "error:::cstyped", "smoke.py", api)
    said = _run(folder, str(environment / "bin" / "cstyped"), "--version")
    if api not in said:
        raise RuntimeError(f"cstyped --version says {said}")
    generate = str(environment / "bin" / "cstyped-generate")
    _run(folder, generate, "diff", api, "4.22", "-o", "upgrade.html")
    _examples(folder, api, python)


def _examples(folder: Path, api: str, python: Path) -> None:
    """mypy of this environment, on the packages of the other."""
    programs = folder / "programs"
    programs.mkdir()
    left_out = NOT_FOR.get(api, frozenset())
    for example in sorted((ROOT / "examples").glob("[!_]*.py")):
        if example.name not in left_out:
            shutil.copyfile(example, programs / example.name)
    checker = (sys.executable, "-m", "mypy", "--strict", "--python-executable", str(python))
    _run(folder, *checker, "--cache-dir", str(folder / "cache"), "programs")


def _run(folder: Path, *command: str) -> str:
    outside = {key: value for key, value in os.environ.items() if key != "PYTHONPATH"}
    done = subprocess.run(
        command, cwd=folder, env=outside, capture_output=True, text=True, check=False
    )
    if done.returncode:
        said = f"{done.stdout}\n{done.stderr}"[-3000:]
        raise RuntimeError(f"{Path(command[0]).name} {' '.join(command[1:4])}: {said}")
    return done.stdout


def main(wheels: list[Path]) -> int:
    failed = 0
    for wheel in wheels:
        with tempfile.TemporaryDirectory() as folder:
            try:
                checked(wheel, Path(folder))
            except RuntimeError as error:
                failed += 1
                print(f"{wheel.name}: {error}")
            else:
                print(f"{wheel.name}: installed, run, and the examples are typed as they should")
    return int(failed > 0)


if __name__ == "__main__":
    sys.exit(main([Path(name) for name in sys.argv[1:]]))
