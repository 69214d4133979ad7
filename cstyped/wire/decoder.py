"""decoding.py as the rest of the runtime uses it.

It is loaded by its name: a type checker that followed an import there would read pydantic, which
takes it as long as all the rest of a small program.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Protocol, TypeVar

from cstyped.loading import load
from cstyped.wire.documents import Inside

M = TypeVar("M")


class Decoder(Protocol):
    """The functions of decoding.py; its own documentation says what each does."""

    def list_that_fits(
        self, document: object, model: type[M], *, strict: bool
    ) -> tuple[list[M], int | None] | None: ...
    def object_that_fits(self, document: object, model: type[M], *, strict: bool) -> M | None: ...
    def list_in_one_pass(
        self, body: bytes, model: type[M], *, strict: bool
    ) -> tuple[list[M], int | None] | None: ...
    def object_in_one_pass(self, body: bytes, model: type[M], *, strict: bool) -> M | None: ...
    def with_exact_decimals(self, body: bytes, model: type) -> bytes: ...
    def rows_of(
        self, inside: Mapping[str, object], model: type
    ) -> tuple[list[object], int | None]: ...
    def object_of(self, inside: Mapping[str, object], model: type) -> Inside: ...
    def read_rows(self, rows: list[object], model: type[M], *, strict: bool) -> list[M]: ...
    def read_object(self, fields: Mapping[str, object], model: type[M], *, strict: bool) -> M: ...
    def job_object(self, result: object, model: type[M], *, strict: bool) -> M: ...
    def job_list(
        self, result: object, model: type[M], *, strict: bool
    ) -> tuple[list[M], int | None]: ...


_loaded: Any = load("cstyped.wire.decoding")  # Any: a module is no Protocol to type checkers
decoding: Decoder = _loaded
