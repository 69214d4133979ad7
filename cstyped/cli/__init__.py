"""The command line `cstyped`. `program` has its commands, and loads what one of them needs."""

from __future__ import annotations

import sys

try:
    from cstyped.cli.program import main
except ModuleNotFoundError as missing:
    if missing.name != "click":
        raise
    # The extra is not installed; whoever starts the command is told.
    sys.exit("the command line needs click: pip install 'cstyped[cli]'")

__all__ = ["main"]
