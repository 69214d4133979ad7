"""Runs `cstyped` as a process: in a pipe, and in a terminal of a chosen width."""

from __future__ import annotations

import fcntl
import os
import pty
import re
import select
import signal
import struct
import subprocess
import sys
import termios
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

COMMAND = [sys.executable, "-m", "cstyped"]
_PATIENCE = 60
_ESCAPES = re.compile(r"\x1b\[[0-9;?]*[A-Za-z]|\x1b\([A-Z]")


@dataclass(frozen=True, slots=True)
class Ended:
    """A process that has ended. In a terminal `out` has standard error, too."""

    out: str
    err: str
    code: int


@dataclass(frozen=True)
class Program:
    """The program with the environment that says which cloud is meant."""

    env: Mapping[str, str]
    home: Path
    folder: Path = field(default_factory=Path.cwd)

    def __call__(self, *arguments: str, given: str | bytes = "", **env: str) -> Ended:
        """Run it in a pipe. `given`: what stands on standard input."""
        done = subprocess.run(
            [*COMMAND, *arguments],
            input=given.encode() if isinstance(given, str) else given,
            capture_output=True,
            timeout=_PATIENCE,
            check=False,
            env=self.environment(env),
        )
        page = env.get("PYTHONIOENCODING", "utf-8")
        return Ended(done.stdout.decode(page), done.stderr.decode(page), done.returncode)

    def in_terminal(
        self,
        *arguments: str,
        columns: int = 140,
        dialogue: Sequence[tuple[str, str]] = (),
        interrupt: str = "",
        **env: str,
    ) -> Ended:
        """Run it in a terminal.

        dialogue: what is typed once something is shown, one after the other. interrupt: Ctrl-C is
        pressed once that is shown.
        """
        line = [*COMMAND, *arguments]
        return self.terminal(
            line, columns=columns, dialogue=dialogue, interrupt=interrupt, until="", **env
        )

    def terminal(
        self,
        command: Sequence[str],
        *,
        columns: int,
        dialogue: Sequence[tuple[str, str]],
        interrupt: str,
        until: str,
        **env: str,
    ) -> Ended:
        """Run whatever command in a terminal. until: it is ended once that is shown."""
        parent, child = pty.openpty()
        fcntl.ioctl(child, termios.TIOCSWINSZ, struct.pack("HHHH", 24, columns, 0, 0))
        running = subprocess.Popen(
            command,
            stdin=child,
            stdout=child,
            stderr=child,
            close_fds=True,
            start_new_session=True,
            preexec_fn=lambda: fcntl.ioctl(0, termios.TIOCSCTTY, 0),
            env=self.environment({"TERM": "xterm", **env}),
        )
        os.close(child)
        shown, answers = b"", [(prompt.encode(), text.encode()) for prompt, text in dialogue]
        answered = 0
        end = time.monotonic() + _PATIENCE
        while time.monotonic() < end:
            if select.select([parent], [], [], 0.05)[0]:
                try:
                    read = os.read(parent, 65536)
                except OSError:  # Linux: nobody holds the other end any more
                    break
                if not read:
                    break
                shown += read
            if answers and answers[0][0] in shown[answered:]:
                answered = len(shown)
                os.write(parent, answers.pop(0)[1])
            if interrupt and interrupt.encode() in shown:
                running.send_signal(signal.SIGINT)
                interrupt = ""
            if until and until in _ESCAPES.sub("", shown.decode(errors="replace")):
                running.kill()
                break
        else:  # the test will say what was shown until then
            running.kill()
        os.close(parent)
        return Ended(
            shown.decode(errors="replace").replace("\r\n", "\n"),
            "",
            running.wait(timeout=_PATIENCE),
        )

    def environment(self, more: Mapping[str, str]) -> dict[str, str]:
        """The environment of a process: nothing of whoever runs the tests."""
        ours = ("CLOUDSTACK_", "COLUMNS", "NO_COLOR", "FORCE_COLOR", "XDG_", "_CSTYPED")
        clean = {name: text for name, text in os.environ.items() if not name.startswith(ours)}
        return {**clean, "HOME": str(self.home), "PYTHONIOENCODING": "utf-8", **self.env, **more}
