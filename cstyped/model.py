"""The bases of all generated classes: Model for what the server answers, Request for a call."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self, dataclass_transform

from pydantic import BaseModel, ConfigDict, Field, GetCoreSchemaHandler, ValidationError
from pydantic.fields import FieldInfo
from pydantic_core import CoreSchema

from cstyped.encoding import NO_WIRE, Wire
from cstyped.errors import InvalidRequest, MissingField
from cstyped.secrets import MASK, is_secret, masked
from cstyped.tolerance import tolerant

if TYPE_CHECKING:
    from cstyped.answer import Envelope

__all__ = ["Model", "Request", "Wire"]


class Model(BaseModel):
    """An object in an answer.

    Fields that a newer server adds are kept and can be read as attributes (`model_extra` has
    them). Reading a field that the server always sends, and this once did not, raises
    MissingField. `repr` shows no None and no secret.
    """

    secrets: ClassVar[frozenset[str]] = frozenset()

    model_config = ConfigDict(
        extra="allow",
        # Names are the server's; any of them may begin with "model_".
        protected_namespaces=(),
        # A name that Python forbids (`from`) is renamed and has the wire name as its alias.
        populate_by_name=True,
        # Most programs use few of the models that their imports bring along.
        defer_build=True,
        # Errors of models made by hand: the input may hold secrets.
        hide_input_in_errors=True,
    )

    @classmethod
    def __get_pydantic_core_schema__(
        cls, source: type[BaseModel], handler: GetCoreSchemaHandler, /
    ) -> CoreSchema:
        schema = handler(source)
        if schema["type"] == "model" and schema["schema"]["type"] == "model-fields":
            return tolerant(cls, schema)
        return schema

    if not TYPE_CHECKING:
        # Hidden from checkers: to them, an attribute that is not declared is an error.
        def __getattr__(self, name):
            if name in type(self).__pydantic_fields__:
                model = type(self).__name__
                raise MissingField(
                    f"{model}.{name}: the server left it out of this {model}",
                    model=model,
                    field=name,
                )
            return super().__getattr__(name)

    else:
        # pydantic lets a loop over a model run over its fields. Who loops over one of these took
        # it for a list, as checkers are to say: so `None`, which is not what the base class has.
        __iter__: ClassVar[None]  # type: ignore[assignment]

    def __repr_args__(self) -> Iterable[tuple[str | None, Any]]:  # Any: as pydantic declares it
        return _shown({**self.__dict__, **(self.__pydantic_extra__ or {})}, self.secrets)


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

    def parse(self, envelope: Envelope) -> object:
        """Return what `envelope` holds; every generated request says what that is."""
        raise NotImplementedError

    def __repr_args__(self) -> Iterable[tuple[str | None, Any]]:  # Any: as pydantic declares it
        return _shown(self.__dict__, self.wire.secrets)


def _shown(values: dict[str, object], secrets: frozenset[str]) -> list[tuple[str | None, object]]:
    return [
        (name, MASK if is_secret(name, secrets) else masked(value))
        for name, value in values.items()
        if value is not None
    ]


def _what_is_wrong(request: type[Request], error: ValidationError) -> str:
    known = list(request.__pydantic_fields__)
    complaints: list[str] = []
    for detail in error.errors(include_url=False, include_context=False, include_input=False):
        name = str(detail["loc"][0]) if detail["loc"] else "parameters"
        if detail["type"] == "missing":
            complaints.append(f"{name} is required")
        elif detail["type"] == "extra_forbidden":
            close = difflib.get_close_matches(name, known, 1)
            meant = f" (did you mean {close[0]}?)" if close else ""
            complaints.append(f"there is no parameter {name}{meant}")
        else:
            message = detail["msg"].removeprefix("Value error, ").removeprefix("Input ")
            complaints.append(f"{name} {message}")
    return f"{request.command or request.__name__}: {'; '.join(complaints)}"
