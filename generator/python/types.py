"""Types as values: the server's type words -> Python annotations that know their imports."""

from __future__ import annotations

import re
from collections.abc import Container, Mapping
from dataclasses import dataclass

# Java types and listApis words with one Python meaning. Enumeration classes are text on the wire.
_WORDS = {
    **dict.fromkeys(("String", "string", "uuid", "url", "UUID", "URL", "str"), "str"),
    **dict.fromkeys(
        ("Long", "long", "Integer", "int", "integer", "Short", "short", "BigInteger"), "int"
    ),
    **dict.fromkeys(("Boolean", "boolean", "bool"), "bool"),
    **dict.fromkeys(("Float", "float", "Double", "double"), "float"),
    **dict.fromkeys(("BigDecimal", "bigdecimal", "decimal"), "Decimal"),
    **dict.fromkeys(("Date", "date", "tzdate", "datetime"), "datetime"),
}

# The words of listApis for parameters, in all versions.
PARAM_TYPES = frozenset(
    (
        *("boolean", "date", "double", "float", "integer", "list", "long", "map", "object"),
        *("short", "string", "tzdate", "uuid"),
    )
)

# Enumeration classes that listApis publishes by their bare lower-case name (specs 4.11 to 4.22).
_ENUM_WORDS = frozenset(
    (
        *("action", "allocationstate", "apikeyaccess", "clustertype", "devicetype", "drivertype"),
        *("guesttype", "hastate", "hypervisortype", "imageformat", "intervaltype", "managedstate"),
        *("networktype", "powerstate", "protocol", "provisioningtype", "resourcealertstate"),
        *("resourceobjecttype", "resourcestate", "routerhealthstatus", "scopetype", "state"),
        *("status", "storagepoolstatus", "storagepooltype", "type"),
    )
)

_IMPORTS = {"Decimal": ("decimal", "Decimal"), "datetime": ("datetime", "datetime")}


@dataclass(frozen=True, slots=True, order=True)
class Import:
    """`from module import name`; a module of the package itself is relative."""

    module: str
    name: str


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


def scalar(word: str) -> Type | None:
    """The type of a Java or listApis word for one value; None where it is not one."""
    name = _WORDS.get(word)
    if name is None:
        if word in _ENUM_WORDS:
            return Type("str", kind="str")
        return None
    source = _IMPORTS.get(name)
    return Type(name, frozenset({Import(*source)} if source else ()), kind=name)


STR = Type("str", kind="str")
ANY = Type("Any", frozenset({Import("typing", "Any")}), kind="any")
TEXT_MAP = Type("dict[str, str]", kind="dict")
ANY_MAP = Type("dict[str, Any]", frozenset({Import("typing", "Any")}), kind="dict")

_GENERIC = re.compile(r"(List|Set|Collection)<(.+)>")
_MAP = re.compile(r"(?:Map|HashMap|LinkedHashMap)<(\w+), *(.+)>")


def model_type(cls: str) -> Type:
    """The type of an object of a response class."""
    return Type(f"{{{cls}}}", classes=(cls,), kind="model")


def java_type(java: str, classes: Container[str], enums: Container[str] = ()) -> Type:
    """The Python type of a Java type, with the response classes and enumerations that are known."""
    found = scalar(java)
    if found is not None:
        return found
    if java in classes:
        return model_type(java)
    if java.endswith("[]"):
        return java_type(java[:-2], classes, enums).list_of()
    if match := _GENERIC.fullmatch(java):
        return java_type(match[2], classes, enums).list_of()
    if match := _MAP.fullmatch(java):
        return java_type(match[2], classes, enums).values_of()
    if java == "Map":
        return TEXT_MAP
    return STR if java in enums else ANY


_TREE_WORDS = frozenset({"list", "set", "map", "responseobject"})


def is_field_word(word: str) -> bool:
    """Whether a type word of a published field is one that we know."""
    return word in _TREE_WORDS or word.endswith("response") or published_type(word) is not None


def is_written_type(text: str) -> bool:
    """Whether an overlay's type is one: str | int, list[NicResponse], dict[str, list[str]]."""
    if text.startswith("dict[str, ") and text.endswith("]"):
        return is_written_type(text[10:-1])
    if text.startswith("list[") and text.endswith("]"):
        return is_written_type(text[5:-1])
    if " | " in text:
        return all(is_written_type(part) for part in text.split(" | "))
    known = scalar(text) is not None or text in ("any", "Any")
    return known or (text.endswith("Response") and text.isidentifier() and text.isascii())


def published_type(word: str) -> Type | None:
    """The type of a listApis word for a field without a tree; None where it needs one."""
    if word.endswith("[]"):
        inner = scalar(word[:-2])
        return inner.list_of() if inner else None
    return scalar(word)


def param_base(word: str) -> str:
    """The keyword type for a parameter type of listApis."""
    return {
        "boolean": "bool",
        "integer": "int",
        "long": "int",
        "short": "int",
        "float": "Number",
        "double": "Number",
        "date": "Timestamp",
        "tzdate": "Timestamp",
        "list": "CommaList",
        "map": "Pairs",
    }.get(word, "str")
