"""Format rendered texts with ruff, so that generated code reads like other code and passes lint."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from importlib.util import find_spec
from pathlib import Path

from ..findings import GeneratorError
from .render import Tree

# Named to ruff, which would look for another one in the current folder as well.
_CONFIG = """line-length = 100
target-version = "py311"
[lint]
select = ["I"]
[format]
docstring-code-format = false
"""
_STEPS = (
    ("check", "--fix", "--quiet", "--output-format", "concise"),
    ("format", "--quiet"),
)


def format_tree(tree: Tree) -> Tree:
    """The same tree with its imports in order, formatted.

    Raises GeneratorError where a text is not valid Python.
    """
    if find_spec("ruff") is None:
        raise GeneratorError(
            "ruff is not installed; install the extra: pip install 'cstyped[generate]'"
        )
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        (root / "ruff.toml").write_text(_CONFIG, "utf-8")
        for path, text in tree.items():
            target = root / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(text, "utf-8")
        for step in _STEPS:
            config = ("--config", str(root / "ruff.toml"))
            command = [sys.executable, "-m", "ruff", *step, *config, "--no-cache", folder]
            # Nothing in the command is from a dump.
            done = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603
            if done.returncode:
                said = (done.stdout or done.stderr).replace(f"{folder}{os.sep}", "").strip()
                raise GeneratorError(f"the rendered code is not valid Python:\n{said[:2000]}")
        return {path: (root / path).read_text("utf-8") for path in tree}
