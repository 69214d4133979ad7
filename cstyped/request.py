"""Request: the base of all classes for a command with its parameters."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self, dataclass_transform

from pydantic import BaseModel, ConfigDict, Field, ValidationError
from pydantic.fields import FieldInfo

from cstyped.checks.suggestions import nearest
from cstyped.errors import InvalidRequest
from cstyped.errors.redaction import shown_values
from cstyped.summary import short
from cstyped.wire.encoding import NO_WIRE, Wire, encode_checked

if TYPE_CHECKING:
    # What checkers see of BaseModel here. With all of it, mypy would take a second longer to
    # read the 912 request classes, in every program that imports cstyped.
    @dataclass_transform(kw_only_default=True, frozen_default=True, field_specifiers=(Field,))
    class _Parameters:
        __pydantic_fields__: ClassVar[dict[str, FieldInfo]]

        @classmethod
        def __pydantic_init_subclass__(cls) -> None: ...
        def model_dump(self, *, exclude_none: bool = False) -> dict[str, object]: ...
        def model_copy(self, *, update: Mapping[str, object] | None = None) -> Self: ...

else:
    _Parameters = BaseModel


class Request(_Parameters):
    """A command with its parameters: a frozen value that `Client.send` takes, any number of times.

    Parameters that are missing, unknown or of a wrong type raise InvalidRequest, which is a
    TypeError, when the request is made.
    """

    command: ClassVar[str] = ""
    wire: ClassVar[Wire] = NO_WIRE
    # Field name -> wire name, for the few names that Python forbids.
    wire_names: ClassVar[dict[str, str]] = {}

    model_config = ConfigDict(
        extra="forbid",
        frozen=True,
        protected_namespaces=(),
        populate_by_name=True,
        hide_input_in_errors=True,
    )

    if not TYPE_CHECKING:
        # Checkers build the signature of each request from its fields.
        def __init__(self, /, **parameters):
            try:
                self.__pydantic_validator__.validate_python(parameters, self_instance=self)
            except ValidationError as error:
                raise InvalidRequest(_what_is_wrong(type(self), error)) from None

        # Or pydantic would call this __init__ for validations that do not come through it.
        __init__.__pydantic_base_init__ = True

    @classmethod
    def __pydantic_init_subclass__(cls) -> None:
        super().__pydantic_init_subclass__()
        cls.wire_names = {
            name: wire
            for name, field in cls.__pydantic_fields__.items()
            # An `alias` is the keyword for type checkers, too; a `validation_alias` is not.
            if isinstance(wire := field.alias or field.validation_alias, str)
        }

    # Any: an Envelope, which holds a request, so its module stands above this one.
    def parse(self, envelope: Any) -> object:
        """Return what `envelope` holds; every generated request says what that is."""
        raise NotImplementedError

    def __repr_args__(self) -> Iterable[tuple[str | None, Any]]:  # Any: as pydantic declares it
        return shown_values(self.__dict__, self.wire.secrets)

    def __repr_str__(self, join_str: str) -> str:
        # All of them: somebody gave them.
        return join_str.join(f"{name}={short(value)}" for name, value in self.__repr_args__())


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


def _what_is_wrong(request: type[Request], error: ValidationError) -> str:
    known = list(request.__pydantic_fields__)
    complaints: list[str] = []
    for detail in error.errors(include_url=False, include_context=False, include_input=False):
        name = str(detail["loc"][0]) if detail["loc"] else "parameters"
        if detail["type"] == "missing":
            complaints.append(f"{name} is required")
        elif detail["type"] == "extra_forbidden":
            meant = nearest(name, known)
            hint = "" if meant is None else f" (did you mean {meant}?)"
            complaints.append(f"there is no parameter {name}{hint}")
        else:
            message = detail["msg"].removeprefix("Value error, ").removeprefix("Input ")
            complaints.append(f"{name} {message}")
    return f"{request.command or request.__name__}: {'; '.join(complaints)}"
