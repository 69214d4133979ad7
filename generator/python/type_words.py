"""The type words of the server, of listApis and of overlays -> types."""

from __future__ import annotations

import re
from collections.abc import Container, Iterable

from .types import (
    ANY,
    BOOL,
    DATETIME,
    DECIMAL,
    FLOAT,
    INT,
    STR,
    TEXT_MAP,
    Name,
    ObjectOf,
    Type,
    dict_of,
    list_of,
    runtime,
)

# Java types and listApis words with one Python meaning. Enumeration classes are text on the wire.
_WORDS: dict[str, Name] = {
    **dict.fromkeys(("String", "string", "uuid", "url", "UUID", "URL", "str"), STR),
    **dict.fromkeys(
        ("Long", "long", "Integer", "int", "integer", "Short", "short", "BigInteger"), INT
    ),
    **dict.fromkeys(("Boolean", "boolean", "bool"), BOOL),
    **dict.fromkeys(("Float", "float", "Double", "double"), FLOAT),
    **dict.fromkeys(("BigDecimal", "bigdecimal", "decimal"), DECIMAL),
    **dict.fromkeys(("Date", "date", "tzdate", "datetime"), DATETIME),
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


def scalar(word: str) -> Name | None:
    """The type of a Java or listApis word for one value; None where it is not one."""
    return STR if word in _ENUM_WORDS else _WORDS.get(word)


_GENERIC = re.compile(r"(List|Set|Collection)<(.+)>")
_MAP = re.compile(r"(?:Map|HashMap|LinkedHashMap)<(\w+), *(.+)>")


def java_type(java: str, classes: Container[str], enums: Container[str] = ()) -> Type:
    """The Python type of a Java type, with the response classes and enumerations that are known."""
    found = scalar(java)
    if found is not None:
        return found
    if java in classes:
        return ObjectOf(java)
    if java.endswith("[]"):
        return list_of(java_type(java[:-2], classes, enums))
    if match := _GENERIC.fullmatch(java):
        return list_of(java_type(match[2], classes, enums))
    if match := _MAP.fullmatch(java):
        return dict_of(java_type(match[2], classes, enums))
    if java == "Map":
        return TEXT_MAP
    return STR if java in enums else ANY


_TREE_WORDS = frozenset({"list", "set", "map", "responseobject"})


def is_field_word(word: str) -> bool:
    """Whether a type word of a published field is one that we know."""
    return word in _TREE_WORDS or word.endswith("response") or published_type(word) is not None


def written_type(text: str) -> Type | None:
    """The type that an overlay writes: str | int, list[NicResponse], dict[str, list[str]].

    None where it is none. Classes need not be known: those of plug-ins are in dumps only.
    """
    first, *others = _alternatives(text)
    if others:
        found = [written_type(part) for part in (first, *others)]
        return _union(found)
    for start, wrapped in (("list[", list_of), ("dict[str, ", dict_of)):
        if text.startswith(start) and text.endswith("]"):
            inner = written_type(text[len(start) : -1])
            return None if inner is None else wrapped(inner)
    if text in ("any", "Any"):
        return ANY
    if text.endswith("Response") and text.isidentifier() and text.isascii():
        return ObjectOf(text)
    return scalar(text)


def _alternatives(text: str) -> list[str]:
    """The parts of a union; what stands in brackets stays together."""
    parts: list[str] = []
    for part in text.split(" | "):
        if parts and parts[-1].count("[") > parts[-1].count("]"):
            parts[-1] += f" | {part}"
        else:
            parts.append(part)
    return parts


def _union(parts: Iterable[Type | None]) -> Type | None:
    made: Type | None = None
    for part in parts:
        if part is None:
            return None
        made = part if made is None else made.or_else(part)
    return made


def published_type(word: str) -> Type | None:
    """The type of a listApis word for a field without a tree; None where it needs one."""
    if word.endswith("[]"):
        inner = scalar(word[:-2])
        return list_of(inner) if inner else None
    return scalar(word)


def param_type(word: str) -> Name:
    """The type of a parameter by its listApis word; of a list, without what it holds."""
    return _PARAM_TYPES.get(word, STR)


COMMA_LIST = runtime("CommaList")
PAIRS = runtime("Pairs")
_PARAM_TYPES = {
    "boolean": BOOL,
    **dict.fromkeys(("integer", "long", "short"), INT),
    **dict.fromkeys(("float", "double"), runtime("Number")),
    **dict.fromkeys(("date", "tzdate"), runtime("Timestamp")),
    "list": COMMA_LIST,
    "map": PAIRS,
}
