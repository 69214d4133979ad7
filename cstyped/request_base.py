"""The base of all requests: frozen, with plain error messages and no secrets in texts.

request.py has the class that users see; type checkers do not come here from there.
"""

from __future__ import annotations

from collections.abc import Iterable
from importlib import import_module
from typing import Any, ClassVar, SupportsIndex

from pydantic import BaseModel, ConfigDict, ValidationError

from cstyped.built_at_first_use import BuiltAtFirstUse
from cstyped.checks.suggestions import nearest
from cstyped.errors import InvalidRequest
from cstyped.errors.redaction import shown_values
from cstyped.plain_parameters import PlainParameters
from cstyped.summary import short
from cstyped.wire.encoding import NO_WIRE, Wire


class RequestBase(BuiltAtFirstUse, BaseModel):
    """A command with its parameters: a frozen value that `Client.send` accepts any number of times.

    Missing or unknown parameters and wrong types raise InvalidRequest, which is a TypeError, when
    the request is created.
    """

    command: ClassVar[str] = ""
    wire: ClassVar[Wire] = NO_WIRE
    # Field name -> wire name, for the few names that Python forbids.
    wire_names: ClassVar[dict[str, str]] = {}
    _plain: ClassVar[PlainParameters | None] = None

    model_config = ConfigDict(
        extra="forbid",
        frozen=True,
        protected_namespaces=(),
        populate_by_name=True,
        hide_input_in_errors=True,
        # Requests of plain values need no validator, and it takes as long as a call to build one.
        defer_build=True,
    )

    def __init__(self, /, **parameters: object) -> None:
        plain = self._plain
        if plain is not None and (values := plain.values(parameters)) is not None:
            # As model_construct() does it.
            object.__setattr__(self, "__dict__", values)
            object.__setattr__(self, "__pydantic_fields_set__", set(parameters))
            object.__setattr__(self, "__pydantic_extra__", None)
            object.__setattr__(self, "__pydantic_private__", None)
            return
        try:
            self.__pydantic_validator__.validate_python(parameters, self_instance=self)
        except ValidationError as error:
            raise InvalidRequest(_what_is_wrong(type(self), error)) from None

    # Or pydantic would call this __init__ for validations that do not come through it.
    __init__.__pydantic_base_init__ = True  # type: ignore[attr-defined]  # as pydantic does

    @classmethod
    def __pydantic_init_subclass__(cls, **kwargs: Any) -> None:  # Any: as pydantic declares it
        super().__pydantic_init_subclass__(**kwargs)
        cls.wire_names = {
            name: wire
            for name, field in cls.__pydantic_fields__.items()
            # An `alias` is the keyword for type checkers, too; a `validation_alias` is not.
            if isinstance(wire := field.alias or field.validation_alias, str)
        }
        cls._plain = PlainParameters.of(cls, RequestBase.model_config)

    def __reduce_ex__(self, protocol: SupportsIndex, /) -> str | tuple[Any, ...]:  # Any: as object
        package, generated, _ = type(self).__module__.partition(".api.")
        if not generated:
            # Handwritten, in a module that is its author's.
            return super().__reduce_ex__(protocol)
        return _blank, (f"{package}.api", type(self).__name__), self.__getstate__()

    def __setstate__(self, state: dict[Any, Any]) -> None:  # Any: as pydantic declares it
        # The release that pickled it may have had fewer parameters.
        unset = {
            name: field.default
            for name, field in type(self).__pydantic_fields__.items()
            if not field.is_required()
        }
        super().__setstate__(state | {"__dict__": unset | state["__dict__"]})

    def __repr_args__(self) -> Iterable[tuple[str | None, Any]]:  # Any: as pydantic declares it
        return shown_values(self.__dict__, self.wire.secrets)

    def __repr_str__(self, join_str: str) -> str:
        # All of them: somebody gave them.
        return join_str.join(f"{name}={short(value)}" for name, value in self.__repr_args__())


def _blank(commands: str, name: str) -> RequestBase:
    """Return an instance of a generated request, to be filled with what was pickled.

    By its name in the package of all commands, because the module of a command may move.
    """
    request: type[RequestBase] = getattr(import_module(commands), name)
    return request.__new__(request)


def _what_is_wrong(request: type[RequestBase], error: ValidationError) -> str:
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
