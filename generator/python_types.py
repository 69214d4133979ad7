"""Types as values: the server's type words -> Python annotations that know their imports."""

from __future__ import annotations

import re
from collections.abc import Container
from dataclasses import dataclass, field

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

# Enumeration classes that listApis publishes by their bare lower-case name (specs 4.11 to 4.22).
_ENUM_WORDS = frozenset(
    """state status apikeyaccess imageformat type scopetype routerhealthstatus powerstate
    storagepoolstatus clustertype hastate devicetype managedstate action resourceobjecttype
    intervaltype hypervisortype storagepooltype networktype provisioningtype resourcestate
    drivertype allocationstate resourcealertstate guesttype protocol""".split()
)

_IMPORTS = {"Decimal": ("decimal", "Decimal"), "datetime": ("datetime", "datetime")}


@dataclass(frozen=True, slots=True, order=True)
class Import:
    """`from module import name`; a model's module is relative to the package's models."""

    module: str
    name: str

    @property
    def line(self) -> str:
        return f"from {self.module} import {self.name}"


@dataclass(frozen=True, slots=True)
class Type:
    """An annotation with what it imports and the response classes it refers to."""

    text: str
    imports: frozenset[Import] = frozenset()
    classes: tuple[str, ...] = ()
    enum: str = ""
    kind: str = field(default="")  # str int float bool Decimal datetime dict any model

    def optional(self) -> str:
        return self.text if self.text == "Any" else f"{self.text} | None"

    def list_of(self) -> Type:
        return Type(f"list[{self.text}]", self.imports, self.classes, self.enum, "list")


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


def java_type(java: str, classes: Container[str], enums: Container[str] = ()) -> Type:
    """The Python type of a Java type, with the response classes and enumerations that are known."""
    found = scalar(java)
    if found is not None:
        return found
    if java in classes:
        return Type(java, classes=(java,), kind="model")
    if java.endswith("[]"):
        return java_type(java[:-2], classes, enums).list_of()
    if match := _GENERIC.fullmatch(java):
        return java_type(match[2], classes, enums).list_of()
    if match := _MAP.fullmatch(java):
        value = java_type(match[2], classes, enums)
        return Type(f"dict[str, {value.text}]", value.imports, value.classes, kind="dict")
    if java == "Map":
        return TEXT_MAP
    return STR if java in enums else ANY


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
        "float": "float",
        "double": "float",
        "date": "Timestamp",
        "tzdate": "Timestamp",
        "list": "CommaList",
        "map": "Pairs",
    }.get(word, "str")
