"""The spec files that come with the generator, as they are: one for each version, and plug-ins."""

from __future__ import annotations

from functools import cache

from ..data import find_data
from ..versions import version_key
from .file import load_spec
from .model import Spec
from .read import load_json

PLUG_INS = "supplement"  # commands that no server had whose dump we have of that version


def shipped_versions() -> tuple[str, ...]:
    """The versions whose specs come with the generator, the oldest first."""
    found = (path.stem for path in find_data("api_spec").glob("*.json"))
    return tuple(sorted((name for name in found if version_key(name)), key=version_key))


@cache  # they are frozen, and one comparison needs several
def dumped_spec(name: str) -> Spec:
    """What one server published, or the supplement: a file of api_spec/ by its name."""
    file = find_data("api_spec") / f"{name}.json"
    return load_spec(load_json(file.read_bytes(), file.name), file.name)
