"""What a version of CloudStack means: all commands that it has, whatever one server had enabled."""

from __future__ import annotations

from .completion import completed
from .model import Spec
from .shipped_files import dumped_spec


def shipped_spec(version: str) -> Spec:
    """The spec of a version that comes with the generator."""
    return completed(dumped_spec(version)).spec
