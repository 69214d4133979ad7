"""Wire parameters -> checked values, in the order and with the refusals of the server."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from typing import cast

from .. import clock
from ..facts.spec import Command, Param
from ..refusal import MALFORMED, PARAM, Refusal
from ..rows.store import Store
from ..rows.stored import Row

_CONTROL = re.compile(r"[\x00-\x09\x0b\x0c\x0e-\x1f\x7f]")
_UUID = re.compile(r"[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}")
_NUMBER = re.compile(r"[+-]?\d+")
_BRACKETS = re.compile(r"([^\[\]]+)\[(\d+)\](.*)", re.DOTALL)
_HOST_NAME = re.compile(r"[A-Za-z]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?")
_LIMITS = {"integer": 31, "long": 63, "short": 15}
# A map parameter as it came: index -> field -> text.
Maps = dict[int, dict[str, str]]


@dataclass(slots=True)
class Arguments:
    """Checked values by parameter name, and the rows that ids named, one or several."""

    values: dict[str, object]
    rows: dict[str, Row]
    lists: dict[str, list[Row]]


def check_characters(params: Mapping[str, str]) -> None:
    """431 for control characters other than LF and CR, tabs included."""
    for name, value in params.items():
        if _CONTROL.search(value) and name != "activationrule":
            raise Refusal(
                PARAM, f"illegal non-printable characters in the value of parameter {name}"
            )


def check(command: Command, raw: Mapping[str, str], store: Store, *, root: bool) -> Arguments:
    """Check all parameters of a command. Unknown ones are ignored."""
    given = _unpack(raw)
    values: dict[str, object] = {}
    rows: dict[str, Row] = {}
    lists: dict[str, list[Row]] = {}
    _check_page(command, given)
    for name, param in command.params.items():
        if param.admin_only and not root:
            continue
        value = given.get(name)
        if value is None:
            if param.required:
                raise _said(command, f"misses parameter {param.name}")
            continue
        if value == "" and param.required:
            raise Refusal(PARAM, f"empty value for parameter {param.name}")
        if isinstance(value, dict) != (param.type == "map"):
            raise _bad(command, param, "a map" if isinstance(value, dict) else str(value))
        if isinstance(value, dict):
            values[name] = value
        elif param.type == "uuid":
            row = _entity(command, param, value, store)
            if row is not None:
                rows[name] = row
                values[name] = row["id"]
            elif value == "-1":
                values[name] = "-1"
        elif param.type == "list":
            items = [item for item in value.split(",") if item]
            if param.element == "uuid":
                found = [_entity(command, param, item, store) for item in items]
                lists[name] = [row for row in found if row is not None]
                values[name] = [row["id"] for row in lists[name]]
            else:
                values[name] = items
        else:
            converted = _converted(command, param, value)
            if converted is not None:
                values[name] = converted
    return Arguments(values, rows, lists)


def _check_page(command: Command, given: Mapping[str, str | Maps]) -> None:
    """Page and pagesize come together, whether or not the list looks at them."""
    if not command.params.keys() >= {"page", "pagesize"}:
        return
    if given.get("pagesize") == "-1" and "page" not in given:
        return  # No limit at all.
    for name, other in (("page", "pagesize"), ("pagesize", "page")):
        if name in given and other not in given:
            raise Refusal(PARAM, f'"{other}" is required when "{name}" is given')


def _unpack(raw: Mapping[str, str]) -> dict[str, str | Maps]:
    """Names in lower case; `name[0].field` gathered into maps of index to fields."""
    given: dict[str, str | Maps] = {}
    maps: dict[str, Maps] = defaultdict(dict)
    for key, value in raw.items():
        if "[" not in key:
            given[key.lower()] = value
            continue
        found = _BRACKETS.fullmatch(key)
        if found is None or not found[3].startswith(".") or len(found[3]) < 2:
            raise Refusal(MALFORMED, f"parameter {key} is not of the form name[index].field")
        name = found[1].lower()
        maps[name].setdefault(int(found[2]), {})[found[3][1:]] = value
        given[name] = maps[name]
    return given


def flat(maps: Maps, *, first_only: bool = False) -> dict[str, str]:
    """A flat map: the fields of all indices merged, or of the lowest one alone."""
    merged: dict[str, str] = {}
    for index in sorted(maps):
        merged.update(maps[index])
        if first_only:
            break
    return merged


def key_values(maps: Maps) -> dict[str, str]:
    """A map of key and value pairs, one per index."""
    entries = [maps[index] for index in sorted(maps)]
    return {entry["key"]: entry.get("value", "") for entry in entries if "key" in entry}


def key_values_of(given: object) -> dict[str, str]:
    """A map parameter of key and value pairs."""
    return key_values(_maps(given))


def pairs(param: Param, given: object) -> dict[str, str]:
    """A map parameter as one dictionary, read as its command reads it."""
    maps = _maps(given)
    if param.map_style == "kv":
        return key_values(maps)
    if param.map_style == "kv_or_flat":
        return key_values(maps) or flat(maps)
    return flat(maps, first_only=param.map_style == "flat_first")


def records(given: object) -> list[dict[str, str]]:
    """A map parameter as a list of dictionaries."""
    maps = _maps(given)
    return [maps[index] for index in sorted(maps)]


def styled(param: Param, given: object) -> dict[str, str] | list[dict[str, str]]:
    """A map parameter read as the command reads it."""
    one = param.map_style in ("kv", "kv_or_flat", "flat_all", "flat_first")
    return pairs(param, given) if one else records(given)


def _maps(given: object) -> Maps:
    # cast: what is a dictionary among the checked values came through _unpack().
    return cast("Maps", given) if isinstance(given, dict) else {}


def _entity(command: Command, param: Param, text: str, store: Store) -> Row | None:
    if text == "-1":
        return None
    if not param.entities:
        # Of plug-ins it is not known what their ids refer to: anything that exists will do.
        row = store.get(text)
    elif (found := _UUID.search(text)) and found[0] == text:
        row = store.find(param.entities, text.lower()) or store.find(param.entities, text)
    elif _UUID.search(text):
        row = None
    elif param.has_since and not _takes_any_text(param):
        return None  # The server drops it without a word.
    elif _NUMBER.fullmatch(text) and int(text) > 0:
        row = store.numbered(param.entities, int(text)) or store.find(param.entities, text)
    else:
        row = None
    if row is None:
        raise _said(
            command,
            # In the server's words: clients know by them that there is no such thing.
            f"Invalid parameter {param.name} value={text} due to incorrect long value format, or"
            " entity does not exist",
        )
    return row


def _takes_any_text(param: Param) -> bool:
    return "Region" in param.entities


def _converted(command: Command, param: Param, text: str) -> object:
    kind = param.type
    if kind == "string":
        if len(text.encode("utf-16-le")) // 2 > param.length:
            raise Refusal(PARAM, f"parameter {param.name} is longer than {param.length} characters")
        if param.check == "RFCComplianceDomainName" and not _HOST_NAME.fullmatch(text):
            raise _said(command, f"cannot use {param.name}={text} as a host name")
        if param.check == "UuidString" and not _UUID.fullmatch(text):
            raise _bad(command, param, text)
        if param.check == "NotNullOrEmpty" and not text:
            raise _bad(command, param, text)
        return text
    if kind == "boolean":
        return text.lower() == "true"
    if kind in _LIMITS:
        if kind == "integer" and not text.strip():
            if param.name == "pagesize":
                raise _bad(command, param, text)
            return None
        bits = _LIMITS[kind]
        if not _NUMBER.fullmatch(text) or not -(2**bits) <= int(text) < 2**bits:
            raise _bad(command, param, text)
        if param.check == "PositiveNumber" and int(text) < 1:
            raise _bad(command, param, text)
        return int(text)
    if kind in ("double", "float"):
        try:
            return float(text) if text.strip() else None
        except ValueError:
            raise _bad(command, param, text) from None
    if kind == "date":
        moment = clock.lenient(text)
        if moment is None:
            raise Refusal(PARAM, f"cannot read {text} as a date")
        return moment
    return text


def _said(command: Command, text: str) -> Refusal:
    return Refusal(PARAM, f"API command {command.stem} {text}")


def _bad(command: Command, param: Param, text: str) -> Refusal:
    return _said(command, f"has the invalid value {text} for parameter {param.name}")
