"""What type checkers see of a command on a client. Nothing here exists at run time.

Each command of a `Client` is declared as an attribute of a small class of its own, whose `__call__`
is the function. So an editor that lists the attributes after `client.` need not work out 900
signatures at every keystroke: it takes up that of a command when it is used.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, TypeVar, overload

if TYPE_CHECKING:
    from cstyped.client import BaseClient

    T = TypeVar("T")
    T_co = TypeVar("T_co", covariant=True)
    M = TypeVar("M", bound="CommandMethod")

    class _Calls(Protocol[T_co]):
        @property
        def __call__(self) -> T_co: ...

    # A client itself, so that the function's first parameter, the client, is bound to it.
    class CommandMethod(BaseClient):
        """A command of a client: what `__call__` says is what the attribute of a client takes."""

        # This one first: jedi takes it, and knows the signature of an object with `__call__`.
        @overload
        def __get__(self: M, client: None, owner: object = None) -> M: ...
        @overload
        def __get__(self: _Calls[T], client: BaseClient, owner: object = None) -> T: ...
        def __get__(self, client: BaseClient | None, owner: object = None) -> object: ...
