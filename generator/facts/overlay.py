"""Reviewed corrections of a spec: entries with reason and evidence, for ranges of versions.

Each entry states one fact that the dump gets wrong or does not say. An entry that matches
nothing, or that changes nothing, is an error for the specs that we ship.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from .corrections import Corrections
from .enumeration import Enumeration
from .operations.operation import Operation


@dataclass(frozen=True, slots=True)
class Overlay:
    """All entries of some overlay files, in file order."""

    fixes: tuple[Operation, ...] = ()
    enums: Mapping[str, Enumeration] = field(default_factory=dict[str, Enumeration])
    model_names: Mapping[str, str] = field(default_factory=dict[str, str])
    function_names: Mapping[str, str] = field(default_factory=dict[str, str])

    def joined(self, other: Overlay) -> Overlay:
        """This overlay with another one over it."""
        return Overlay(
            self.fixes + other.fixes,
            {**self.enums, **other.enums},
            {**self.model_names, **other.model_names},
            {**self.function_names, **other.function_names},
        )

    def corrections(self, version: str) -> Corrections:
        """What the entries for `version` say; later ones over earlier ones."""
        found = Corrections(enums=dict(self.enums))
        for fix in self.fixes:
            if fix.applies_to(version):
                fix.apply(found)
        return found
