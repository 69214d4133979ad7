"""The specs that come with the generator, one for each version."""

from __future__ import annotations

from ..data import find_data
from ..versions import version_key
from .file import load_spec
from .model import Spec
from .read import load_json


def shipped_versions() -> tuple[str, ...]:
    """The versions whose specs come with the generator, the oldest first."""
    found = (path.stem for path in find_data("api_spec").glob("*.json"))
    return tuple(sorted((name for name in found if version_key(name)), key=version_key))


def shipped_spec(name: str) -> Spec:
    """The spec of a version, or the supplement: a file of api_spec/ by its name."""
    file = find_data("api_spec") / f"{name}.json"
    return load_spec(load_json(file.read_bytes(), file.name), file.name)
