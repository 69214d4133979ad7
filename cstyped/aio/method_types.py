"""What type checkers see of a command on an AsyncClient: see cstyped/method_types.py."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, TypeVar, overload

if TYPE_CHECKING:
    from cstyped.aio.client import BaseAsyncClient

    T = TypeVar("T")
    T_co = TypeVar("T_co", covariant=True)
    M = TypeVar("M", bound="AsyncCommandMethod")

    class _Calls(Protocol[T_co]):
        @property
        def __call__(self) -> T_co: ...

    class AsyncCommandMethod(BaseAsyncClient):
        """A command of a client: what `__call__` says is what the attribute of a client takes."""

        @overload
        def __get__(self: M, client: None, owner: object = None) -> M: ...
        @overload
        def __get__(self: _Calls[T], client: BaseAsyncClient, owner: object = None) -> T: ...
        def __get__(self, client: BaseAsyncClient | None, owner: object = None) -> object: ...
