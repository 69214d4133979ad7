"""cloudstack-go, by a small program in go/, where Go is installed."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from pathlib import Path

from cstyped.testing import FakeCloud

from .steps import Steps

PROGRAM = Path(__file__).parent / "go"


def run(cloud: FakeCloud, steps: Steps) -> None:
    if shutil.which("go") is None:
        steps.absent = "there is no Go here"
        return
    keys = cloud.api_keys
    answered = subprocess.run(
        ["go", "run", "."],
        cwd=PROGRAM,
        env={
            **os.environ,
            "CLOUDSTACK_ENDPOINT": cloud.endpoint,
            "CLOUDSTACK_KEY": keys.key,
            "CLOUDSTACK_SECRET": keys.secret,
        },
        capture_output=True,
        text=True,
        check=False,
        timeout=900,  # the first time it is compiled
    )
    rows = answered.stdout.splitlines()
    if answered.returncode != 0 or not rows:
        steps.add("the program ends as it should", failed=answered.stderr or "it said nothing")
    for row in rows:
        done = json.loads(row)
        steps.add(done["step"], failed=done["failed"])
