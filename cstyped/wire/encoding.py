"""Request -> parameters as they stand on the wire. Pure: signing and sending come later."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import dataclass, field
from datetime import date

from cstyped.checks.json_types import is_mapping, is_several
from cstyped.errors import InvalidRequest
from cstyped.wire.empty import Meaning, check_empty_text, sent_for_empty_list
from cstyped.wire.maps import MapShape, Pair, indexed
from cstyped.wire.spelling import check_case, spelled
from cstyped.wire.values import comma_items, ends_a_span, entries, scalar, timestamp

# What the server refuses in a value with 431; line feed and carriage return pass.
_CONTROL = re.compile(r"[\x00-\x09\x0b\x0c\x0e-\x1f\x7f]")
_SURROGATE = re.compile(r"[\ud800-\udfff]")
_BRACKETS = re.compile(r"[\[\]]")
# The server itself exempts this parameter, a JavaScript rule, from its check (ApiServer.java).
_MAY_HOLD_CONTROLS = frozenset({"activationrule"})


@dataclass(frozen=True, slots=True)
class Wire:
    """What encoding and sending must know of a command beyond its parameters' types.

    `secrets`: parameters that are never shown. `repeatable`: the command only reads, so it may
    be sent again when the connection broke and nobody knows whether it arrived. `empty_lists`:
    what an empty list means, by parameter. `dropped_if_empty`: filters that the server drops
    without a word where their text is empty. `deprecated`: what to do instead, by parameter; "" is
    the command itself. `any_case`, `one_case`: the values of enumerations that the server compares
    in any case of letters, and of those that must be written as they are.
    """

    maps: Mapping[str, MapShape] = field(default_factory=dict[str, "MapShape"])
    secrets: frozenset[str] = frozenset()
    repeatable: bool = False
    empty_lists: Mapping[str, Meaning] = field(default_factory=dict[str, "Meaning"])
    dropped_if_empty: frozenset[str] = frozenset()
    deprecated: Mapping[str, str] = field(default_factory=dict[str, str])
    any_case: Mapping[str, Sequence[str]] = field(default_factory=dict[str, Sequence[str]])
    one_case: Mapping[str, Sequence[str]] = field(default_factory=dict[str, Sequence[str]])


NO_WIRE = Wire()


def encode_values(
    params: Mapping[str, object], wire: Wire = NO_WIRE, command: str = ""
) -> dict[str, str] | None:
    """Return the parameters of an untyped call: by `wire` where it knows them, else by value.

    None: no row can meet them, see encode_checked().

    Without a known shape a list of mappings is written key by key,
    `[{"a": "b"}]` -> `p[0].a=b`. A bare mapping is refused: pairs and free keys look alike in
    Python and differ on the wire, and the server misreads the wrong one silently.
    """
    if not _has_names(params):
        raise InvalidRequest(
            f"{command or 'call'}: parameters must be a mapping of names to values"
        )
    for name in params:
        try:
            checked_name(name)
        except ValueError as problem:
            raise InvalidRequest(f"{command or 'call'}: {name!r} {problem}") from None
    return encode_checked(params, wire, command)


def _has_names(params: object) -> bool:
    """Look at what a checker promises: not everybody who calls uses one."""
    return is_mapping(params) and all(isinstance(name, str) for name in params)


def encode_checked(params: Mapping[str, object], wire: Wire, command: str) -> dict[str, str] | None:
    """Return the parameters, whose names are known to be good, as the strings that are sent.

    None: one of them is a filter without elements, which no row can meet, so that the server
    need not be asked. All others are checked nevertheless.
    """
    found: dict[str, str] = {}
    no_rows = False
    maps = wire.maps
    for name, value in params.items():
        if value is None:
            continue
        try:
            if type(value) is str and name not in maps:
                # By far the most frequent case.
                if not value:
                    _check_empty_text(name, wire)
                found[name] = checked(name, _in_its_case(name, value, wire))
            else:
                shape = maps.get(name) or maps.get(name.lower())
                pairs = _pairs(name, value, shape, wire)
                no_rows = no_rows or pairs is None
                for key, text in pairs or ():
                    found[checked_name(key)] = checked(name, _in_its_case(name, text, wire))
        except ValueError as problem:
            raise InvalidRequest(f"{command or 'call'}: {name} {problem}") from None
    return None if no_rows else _with_first_page(found)


def _in_its_case(name: str, text: str, wire: Wire) -> str:
    """Return a value of an enumeration as the server writes it, and any other as it is."""
    if not (wire.any_case or wire.one_case):
        return text
    # The server reads names in any case.
    lower = name.lower()
    check_case(lower, text, wire.one_case)
    return spelled(lower, text, wire.any_case)


def _with_first_page(params: dict[str, str]) -> dict[str, str]:
    """Return the parameters with a page: the server refuses a size alone, but for -1, no limit."""
    # Most calls ask for no size, and a user's own case of letters is rare.
    if not any(len(name) == len("pagesize") and name.lower() == "pagesize" for name in params):
        return params
    lowered = {name.lower(): text for name, text in params.items()}
    if "page" not in lowered and lowered["pagesize"] != "-1":
        params["page"] = "1"
    return params


def _pairs(name: str, value: object, shape: MapShape | None, wire: Wire) -> Iterable[Pair] | None:
    """Return what is sent for one value; None where no row can meet it."""
    if shape is not None:
        return shape.write(name, value)
    if is_mapping(value):
        raise ValueError(
            "is a mapping of unknown shape. Give a list of mappings:"
            ' [{"key": "env", "value": "prod"}] for pairs, [{"env": "prod"}] for free keys'
        )
    if isinstance(value, date):
        return ((name, timestamp(value, end_of_day=ends_a_span(name))),)
    if is_several(value):
        items = value if isinstance(value, Set) else tuple(value)
        if not items:
            return _empty_list(name, wire)
        if all(is_mapping(item) for item in items):
            return indexed(name, entries(items))
        return ((name, ",".join(comma_items(items))),)
    text = scalar(value)
    if not text:
        _check_empty_text(name, wire)
    return ((name, text),)


def _empty_list(name: str, wire: Wire) -> Iterable[Pair] | None:
    meaning = wire.empty_lists.get(name.lower())
    if meaning == "no-rows":
        return None
    text = sent_for_empty_list(meaning)
    return () if text is None else ((name, text),)


def _check_empty_text(name: str, wire: Wire) -> None:
    # The server reads names in any case.
    lower = name.lower()
    check_empty_text(lower, wire.empty_lists.get(lower), wire.dropped_if_empty)


def checked(name: str, text: str) -> str:
    """Return `text`; raise ValueError if the server would refuse it or UTF-8 cannot hold it."""
    # isprintable() is one pass in C, and true of nearly every value.
    if not text.isprintable():
        if _CONTROL.search(text) and name.lower() not in _MAY_HOLD_CONTROLS:
            raise ValueError(
                "contains a control character, which the server refuses (line feed is allowed)"
            )
        if _SURROGATE.search(text):
            raise ValueError("contains half of a surrogate pair, which is not valid text")
    return text


def checked_name(name: str) -> str:
    """Return the name of a wire parameter, if the server can read it apart."""
    stem, bracket, rest = name.partition("[")
    if not stem or not name.isprintable():
        raise ValueError("has a name or key that is not printable text")
    if bracket:
        key = rest.partition("]")[2]
        if _BRACKETS.search(key):
            raise ValueError("has a key with brackets, which the server cannot read")
    return name
