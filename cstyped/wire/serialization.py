"""Serialize an object that does not fit its model: one that lacks fields or has other types.

The compiled serializer of a model insists on every required field and on the types. What it
refuses is taken here field by field.
"""

from __future__ import annotations

from pydantic import BaseModel, SerializerFunctionWrapHandler
from pydantic_core import PydanticOmit, core_schema


def as_it_is(model: type[BaseModel]) -> core_schema.SerSchema:
    """Return the schema that serializes an object of `model` whatever its fields hold.

    It heeds `include` and `exclude`, nested ones too, and the other options of `model_dump`.
    """

    def dump(
        value: BaseModel,
        serialized: SerializerFunctionWrapHandler,
        info: core_schema.SerializationInfo,
    ) -> dict[str, object]:
        declared = model.__pydantic_fields__
        dumped: dict[str, object] = {}
        for name, item in {**value.__dict__, **(value.model_extra or {})}.items():
            field = declared.get(name)
            if (
                (info.exclude_none and item is None)
                or (info.exclude_unset and field and name not in value.model_fields_set)
                or (info.exclude_defaults and field and item == field.default)
            ):
                continue
            try:
                # With the name it applies what `include` and `exclude` say of this field.
                held: object = serialized(item, name)
            except PydanticOmit:
                continue
            dumped[(field and info.by_alias and field.alias) or name] = held
        return dumped

    return core_schema.wrap_serializer_function_ser_schema(
        dump, info_arg=True, schema=core_schema.any_schema()
    )
