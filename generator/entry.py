"""The installed program `cstyped-generate`: says what to install where the extra is missing."""

from __future__ import annotations

import sys


def main() -> None:
    """Run the command line of the generator."""
    try:
        from .__main__ import main as run
    except ImportError as error:
        if error.name not in ("click", "jinja2"):
            raise
        sys.exit(f"{error.name} is not installed; run: pip install 'cstyped[generate]'")
    run(prog_name="cstyped-generate")
