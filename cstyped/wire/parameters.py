"""Parameter types of requests: what a caller may give.

At run time these are types of pydantic, which turn what was given into the one value that a request
keeps (readers.py). Type checkers see plain aliases, and so need not read pydantic.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date, datetime
    from decimal import Decimal
    from typing import TypeAlias, TypeVar

    T = TypeVar("T")
    CommaList: TypeAlias = Iterable[T] | str
    """Several values: a list, a tuple or any iterable of them, or one string "a,b"."""
    OneOrMore: TypeAlias = T | Iterable[T]
    """One mapping with the keys of its TypedDict, or several: {"ip": ...} or [{"ip": ...}]."""
    Timestamp: TypeAlias = datetime | date | str
    """A moment. A date is a whole local day; a naive datetime is local time; a string is sent
    as it is."""
    Number: TypeAlias = float | Decimal
    """A number with decimals. A Decimal keeps every digit."""
    Base64: TypeAlias = str | bytes
    """Bytes, which are encoded as base64 for you, or a string that is base64 already."""
    Pairs: TypeAlias = Mapping[str, str]
    """Free keys with their values: {"env": "prod"}. The form on the wire is made for you."""
    StructMaps: TypeAlias = Mapping[str, str] | Iterable[Mapping[str, str]]
    """One mapping, or several; the command's own documentation says which keys it takes."""
else:
    from cstyped.wire.readers import (
        Base64,
        CommaList,
        Number,
        OneOrMore,
        Pairs,
        StructMaps,
        Timestamp,
    )

__all__ = ["Base64", "CommaList", "Number", "OneOrMore", "Pairs", "StructMaps", "Timestamp"]
