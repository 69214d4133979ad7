"""The folders that come with the generator, in a checkout and where it is installed."""

from __future__ import annotations

from pathlib import Path

from .findings import GeneratorError


def find_data(name: str) -> Path:
    """A folder that comes with the generator: api_spec or templates."""
    here = Path(__file__).resolve().parent
    for folder in (here / name, here.parent / name):
        if folder.is_dir():
            return folder
    raise GeneratorError(f"the generator's folder {name} is missing; install cstyped again")
