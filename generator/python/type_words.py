"""The type words of the server, of listApis and of overlays -> types."""

from __future__ import annotations

import re
from collections.abc import Container

from .imports import Import
from .types import ANY, STR, TEXT_MAP, Type, model_type

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


def scalar(word: str) -> Type | None:
    """The type of a Java or listApis word for one value; None where it is not one."""
    name = _WORDS.get(word)
    if name is None:
        if word in _ENUM_WORDS:
            return Type("str", kind="str")
        return None
    source = _IMPORTS.get(name)
    return Type(name, frozenset({Import(*source)} if source else ()), kind=name)


_GENERIC = re.compile(r"(List|Set|Collection)<(.+)>")
_MAP = re.compile(r"(?:Map|HashMap|LinkedHashMap)<(\w+), *(.+)>")


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
