"""Model: the base of all classes for what the server answers."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, ClassVar

from pydantic import BaseModel, ConfigDict, GetCoreSchemaHandler
from pydantic_core import CoreSchema

from cstyped.errors import MissingField
from cstyped.errors.redaction import shown_values
from cstyped.wire.tolerance import tolerant

# Asking an object for these is deprecated: they are attributes of its class.
_OF_THE_CLASS = frozenset({"model_fields", "model_computed_fields"})


class Model(BaseModel):
    """An object in an answer.

    Fields that a newer server adds are kept and can be read as attributes (`model_extra` has
    them). Reading a field that the server always sends, and this once did not, raises
    MissingField. `repr` shows no None and no secret.
    """

    # The fields that are never shown.
    _secrets: ClassVar[frozenset[str]] = frozenset()

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

    def __dir__(self) -> list[str]:
        """Name the fields, those that a newer server adds too, and the methods of a model.

        Not what is private or deprecated in pydantic: in an editor it would hide the fields.
        """
        methods = (name for name in dir(type(self)) if name.startswith("model_"))
        names = {*self.__dict__, *(self.__pydantic_extra__ or {}), *type(self).__pydantic_fields__}
        return sorted(names | (set(methods) - _OF_THE_CLASS))

    def __repr_args__(self) -> Iterable[tuple[str | None, Any]]:  # Any: as pydantic declares it
        return shown_values({**self.__dict__, **(self.__pydantic_extra__ or {})}, self._secrets)
