"""The base of all models: tolerant of unexpected answers, no secrets in texts, light to import.

model.py has the class that users see; type checkers do not come here from there.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import TYPE_CHECKING, Any, ClassVar
from zlib import crc32

from pydantic import BaseModel, ConfigDict, GetCoreSchemaHandler
from pydantic_core import CoreSchema

from cstyped.built_at_first_use import BuiltAtFirstUse
from cstyped.errors import MissingField
from cstyped.errors.redaction import shown_values
from cstyped.summary import in_order, one_line
from cstyped.wire.on_demand import OnDemand
from cstyped.wire.tolerance import state_of_now, tolerant

# Asking an object for these is deprecated: they are attributes of its class.
_OF_THE_CLASS = frozenset({"model_fields", "model_computed_fields"})

# Where the state of a pickled object says which fields its model had.
_FIELDS = "cstyped_fields"


@cache
def _fingerprint(model: type[BaseModel]) -> int:
    """Return a number that tells two releases of a model with different fields apart."""
    # As they are written: to resolve them would build the model.
    written = [str(vars(base).get("__annotations__")) for base in model.__mro__]
    return crc32("".join([*written, *model.__pydantic_fields__]).encode())


class ModelBase(BuiltAtFirstUse, OnDemand):
    """An object in an answer.

    Fields that a newer server adds are kept and can be read as attributes (`model_extra` has
    them). Reading a field that the server always sends, but did not send this time, raises
    MissingField. `repr` shows no None and no secret, and of an object with many fields the first
    ones: `rich` and `model_dump` show all.
    """

    # The fields that are never shown.
    _secrets: ClassVar[frozenset[str]] = frozenset()
    # Whether an object that has none of its fields is as it should be.
    _may_be_empty: ClassVar[bool] = False

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
                    f"{model}.{name}: the server did not send this field of this {model}",
                    model=model,
                    field=name,
                )
            return super().__getattr__(name)

    def __getstate__(self) -> dict[Any, Any]:  # Any: as pydantic declares it
        return {**super().__getstate__(), _FIELDS: _fingerprint(type(self))}

    def __setstate__(self, state: dict[Any, Any]) -> None:  # Any: as pydantic declares it
        if state.get(_FIELDS) != _fingerprint(type(self)):
            state = state_of_now(type(self), state)
        super().__setstate__(state)

    def __dir__(self) -> list[str]:
        """Name the fields, those that a newer server adds too, and the methods of a model.

        Not what is private or deprecated in pydantic: in an editor it would hide the fields.
        """
        methods = (name for name in dir(type(self)) if name.startswith("model_"))
        names = {*self.__dict__, *(self.__pydantic_extra__ or {}), *type(self).__pydantic_fields__}
        return sorted(names | (set(methods) - _OF_THE_CLASS))

    def __repr_args__(self) -> Iterable[tuple[str | None, Any]]:  # Any: as pydantic declares it
        held = {**self.__dict__, **(self.__pydantic_extra__ or {})}
        return in_order(shown_values(held, self._secrets))

    def __repr_str__(self, join_str: str) -> str:
        return one_line(list(self.__repr_args__()), join_str)
