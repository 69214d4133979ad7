"""The command line `cstyped`. `program` has its commands, and loads what one of them needs."""

from __future__ import annotations

import sys

try:
    import click as _click  # noqa: F401  # only to see whether it is there
except ModuleNotFoundError:  # the extra is not installed; whoever starts the command is told
    sys.exit("the command line needs click: pip install 'cstyped[cli]'")

from cstyped.cli.program import main

__all__ = ["main"]
