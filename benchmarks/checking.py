"""Cold type checks of a small program that uses the package: CPU time."""

from __future__ import annotations

import json
import statistics
import sys
import tempfile
from pathlib import Path

from benchmarks.processes import run

CHECKERS = ("mypy", "basedpyright")

PROGRAM = """\
from cstyped import ApiError, ApiKeys, Client, one_of
from cstyped.types import VIRTUAL_MACHINE_STATE_VALUES


def stop_all(client: Client, zone: str) -> list[str]:
    stopped: list[str] = []
    for machine in client.list_virtual_machines(zoneid=zone, listall=True).all():
        if machine.state != "Running":
            continue
        job = client.stop_virtual_machine(id=machine.id, forced=False)
        stopped.append(job.result(timeout=600).name)
    return stopped


client = Client("https://cloud.example/client/api", ApiKeys("key", "secret"))
state = one_of("Running", VIRTUAL_MACHINE_STATE_VALUES)
try:
    print(stop_all(client, client.list_zones(available=True)[0].id), state)
except ApiError as error:
    print(error.errortext)
"""


def seconds(checker: str, package: Path, rounds: int) -> float:
    """Return the median CPU time to check the program with the package in that folder."""
    return statistics.median(_once(checker, package) for _ in range(rounds))


def _once(checker: str, package: Path) -> float:
    # Unchecked: what they say of the program may differ between releases.
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "program.py").write_text(PROGRAM, "utf-8")
        if checker == "mypy":
            command = [sys.executable, "-m", "mypy", "--strict", "--cache-dir=cache", "program.py"]
            return run(command, {"MYPYPATH": str(package)}, folder=folder, check=False)[0]
        settings = {"extraPaths": [str(package)], "include": ["program.py"]}
        (folder / "pyrightconfig.json").write_text(json.dumps(settings), "utf-8")
        program = Path(sys.executable).with_name(checker)
        command = [str(program), "--pythonpath", sys.executable]
        return run(command, folder=folder, check=False)[0]
