"""The installed program `cstyped-generate`: says what to install where the extra is missing."""

from __future__ import annotations

import sys
from importlib import import_module
from pathlib import Path

import cstyped


def main() -> None:
    """Run the command line of the generator."""
    try:
        run = import_module(f"{package()}.__main__").main
    except ImportError as error:
        if error.name not in ("click", "jinja2"):
            raise
        sys.exit(f"{error.name} is not installed; run: pip install 'cstyped[generate]'")
    run(prog_name="cstyped-generate")


def package() -> str:
    """Where the generator is: what is installed, or in a checkout what is edited there.

    An editable installation has a copy of the generator as it was on that day.
    """
    root = Path(cstyped.__file__).parents[1]
    edited = (root / "pyproject.toml").is_file() and (root / "generator" / "entry.py").is_file()
    return "generator" if edited else __name__.rpartition(".")[0]
