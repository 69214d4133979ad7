"""Format rendered texts with ruff, so that generated code looks like all other code."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from importlib.util import find_spec
from pathlib import Path

from ..findings import GeneratorError
from .render import Tree

_CONFIG = """line-length = 100
target-version = "py311"
[format]
docstring-code-format = false
"""


def format_tree(tree: Tree) -> Tree:
    """The same tree, formatted. Raises GeneratorError where a text is not valid Python."""
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
        command = [sys.executable, "-m", "ruff", "format", "--no-cache"]
        command += ["--config", str(root / "ruff.toml"), folder]
        # Nothing in the command is from a dump.
        done = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603
        if done.returncode:
            message = done.stderr.replace(folder, "").strip()[:2000]
            raise GeneratorError(f"the rendered code is not valid Python:\n{message}")
        return {path: (root / path).read_text("utf-8") for path in tree}
