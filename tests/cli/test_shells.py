"""Completion in real shells: somebody types a part of a line and presses TAB."""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path

import pytest

from tests.cli.program import Program

_SHELLS = {
    "bash": (["bash", "--norc", "-i"], 'eval "$(cstyped completion bash)"'),
    "zsh": (
        ["zsh", "-f", "-i"],
        'autoload -Uz compinit && compinit -u; eval "$(cstyped completion zsh)"',
    ),
    "fish": (["fish", "--private", "-i"], "cstyped completion fish | source"),
}


@pytest.mark.parametrize("shell", _SHELLS)
@pytest.mark.parametrize(
    ("typed", "becomes"),
    [
        ("cstyped list virtualmachinesu", "list virtualmachinesusagehistory"),
        ("cstyped list vm state=Run", "state=Running"),
        ("cstyped deploy vm serviceoffering=Sm", "serviceoffering=Small\\ Instance"),
    ],
)
def test_a_shell_completes(cstyped: Program, shell: str, typed: str, becomes: str) -> None:
    if shutil.which(shell) is None:
        pytest.skip(f"{shell} is not installed")
    command, prepare = _SHELLS[shell]
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"

    ended = cstyped.terminal(
        command,
        columns=140,
        dialogue=[
            ("\x1b[" if shell == "fish" else "> ", f"{prepare}; echo re''ady\n"),
            ("ready\r\n", f"{typed}\t"),
        ],
        interrupt="",
        until=becomes,
        PATH=path,
        PS1="> ",
    )

    assert ended.code == -9, ended.out[-2000:]
