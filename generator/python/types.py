"""Types as values: annotations that know what they import."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from .imports import Import


@dataclass(frozen=True, slots=True)
class Type:
    """An annotation with what it imports. Response classes stand in the text in braces."""

    text: str
    imports: frozenset[Import] = frozenset()
    classes: tuple[str, ...] = ()
    kind: str = ""  # str int float bool Decimal datetime dict list any model union

    def named(self, models: Mapping[str, str]) -> str:
        """The annotation with the names of models for the classes."""
        text = self.text
        for cls in self.classes:
            text = text.replace(f"{{{cls}}}", models[cls])
        return text

    def list_of(self) -> Type:
        return Type(f"list[{self.text}]", self.imports, self.classes, "list")

    def values_of(self) -> Type:
        """A map with text keys and values of this type."""
        return Type(f"dict[str, {self.text}]", self.imports, self.classes, "dict")

    def or_else(self, other: Type) -> Type:
        return Type(
            f"{self.text} | {other.text}",
            self.imports | other.imports,
            self.classes + other.classes,
            "union",
        )


STR = Type("str", kind="str")
ANY = Type("Any", frozenset({Import("typing", "Any")}), kind="any")
TEXT_MAP = Type("dict[str, str]", kind="dict")
ANY_MAP = Type("dict[str, Any]", frozenset({Import("typing", "Any")}), kind="dict")


def model_type(cls: str) -> Type:
    """The type of an object of a response class."""
    return Type(f"{{{cls}}}", classes=(cls,), kind="model")
