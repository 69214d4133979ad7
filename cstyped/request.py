"""Request: the base of all classes for a command with its parameters."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self, dataclass_transform

from cstyped.wire.encoding import NO_WIRE, Wire, encode_checked

if TYPE_CHECKING:
    # What type checkers see of pydantic here: with all of it, they would take a second longer to
    # read the 912 request classes, in every program that imports cstyped.
    @dataclass_transform(kw_only_default=True, frozen_default=True)
    class RequestBase:
        __pydantic_fields__: ClassVar[dict[str, Any]]  # Any: of pydantic

        def model_dump(self, *, exclude_none: bool = False) -> dict[str, object]: ...
        def model_copy(self, *, update: Mapping[str, object] | None = None) -> Self: ...

else:
    from cstyped.request_base import RequestBase


class Request(RequestBase):
    """A command with its parameters: a frozen value that `Client.send` takes, any number of times.

    Parameters that are missing, unknown or of a wrong type raise InvalidRequest, which is a
    TypeError, when the request is made.
    """

    command: ClassVar[str] = ""
    wire: ClassVar[Wire] = NO_WIRE
    # Field name -> wire name, for the few names that Python forbids.
    wire_names: ClassVar[dict[str, str]] = {}

    # Any: an Envelope, which holds a request, so its module stands above this one.
    def parse(self, envelope: Any) -> object:
        """Return what `envelope` holds; every generated request says what that is."""
        raise NotImplementedError  # only a subclass knows what its command answers


def has_pages(command: type[Request]) -> bool:
    """Tell whether a command gives its rows in pages."""
    return {"page", "pagesize"} <= command.__pydantic_fields__.keys()


def encode(request: Request) -> dict[str, str] | None:
    """Return the parameters of a request, without `command`, in the order of its fields.

    None: no row can meet them, so that the answer is empty without asking.
    """
    aliases = request.wire_names
    # Fields only: unknown parameters were refused when the request was made.
    values = vars(request)
    if aliases:
        values = {aliases.get(name, name): value for name, value in values.items()}
    return encode_checked(values, request.wire, request.command)
