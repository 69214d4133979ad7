"""`python -m tests.openapi_clients [NAME ...]`: generate clients of the whole document, have each
list the zones of a FakeCloud, and say what they found. Ends with 1 where one fails.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

from cstyped.testing import FakeCloud
from generator.__main__ import main as generate

HERE = Path(__file__).parent
# What is generated and installed; nothing of it is part of the repository.
WORK = HERE.parents[1] / ".openapi-clients"
# The generator of the Go client, which `go install` builds.
OAPI_CODEGEN = "github.com/oapi-codegen/oapi-codegen/v2/cmd/oapi-codegen@v2.8.2"


def typescript(document: Path, folder: Path) -> list[str]:
    """openapi-typescript and openapi-fetch, strictly type-checked before they run."""
    _run(folder, "npm", "install", "--silent", "--no-audit", "--no-fund")
    _run(folder, "npx", "openapi-typescript", str(document), "-o", "cloudstack.d.ts")
    _run(folder, "npx", "tsc")
    return ["node", "build/zones.js"]


def go(document: Path, folder: Path) -> list[str]:
    """oapi-codegen."""
    tools = folder / "bin"
    _run(folder, "go", "install", OAPI_CODEGEN, GOBIN=str(tools))
    _run(folder, str(tools / "oapi-codegen"), "-config", "oapi-codegen.yaml", str(document))
    return ["go", "run", "."]


CLIENTS: Mapping[str, tuple[str, Callable[[Path, Path], list[str]]]] = {
    "typescript": ("node", typescript),
    "go": ("go", go),
}


def _run(folder: Path, *command: str, **environment: str) -> str:
    done = subprocess.run(
        command,
        cwd=folder,
        env=os.environ | environment,
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        said = (done.stderr or done.stdout)[-2000:]
        raise RuntimeError(f"{' '.join(command[:3])} ended with {done.returncode}: {said}")
    return done.stdout


def client(name: str, document: Path) -> None:
    """Generate one client and have it list the zones. Raises RuntimeError where it cannot."""
    folder = WORK / name
    shutil.copytree(HERE / name, folder, dirs_exist_ok=True)
    program = CLIENTS[name][1](document, folder)
    with FakeCloud() as cloud:
        keys = cloud.api_keys
        found = _run(
            folder,
            *program,
            CLOUDSTACK_ENDPOINT=cloud.endpoint,
            CLOUDSTACK_KEY=keys.key,
            CLOUDSTACK_SECRET=keys.secret,
        )
        expected = [f"{zone.id} {zone.name}" for zone in cloud.client().list_zones()]
    if found.split("\n")[:-1] != expected:
        raise RuntimeError(f"it found {found!r} instead of {expected}")


def main(names: list[str]) -> int:
    if unknown := set(names) - CLIENTS.keys():
        sys.exit(f"no such client: {', '.join(sorted(unknown))}; there are {', '.join(CLIENTS)}")
    WORK.mkdir(exist_ok=True)
    document = WORK / "cloudstack.yaml"
    generate(["openapi", "-o", str(document)], standalone_mode=False)
    failed = 0
    for name in names or CLIENTS:
        if shutil.which(CLIENTS[name][0]) is None:
            print(f"{name}: not run, {CLIENTS[name][0]} is not installed")
            continue
        try:
            client(name, document)
            print(f"{name}: a generated client lists the zones")
        except RuntimeError as error:
            failed += 1
            print(f"{name}: {error}")
    return int(failed > 0)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
