"""The parameters of a request that pydantic would take just as they are given.

Nearly all calls have no others, and to check those by hand costs less than to build a validator:
in a program that makes one call, building it takes longer than the call.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import NoneType, UnionType
from typing import TYPE_CHECKING, NamedTuple, Self, Union, get_args, get_origin

from pydantic import BaseModel, ConfigDict

if TYPE_CHECKING:
    from pydantic.fields import FieldInfo

# A value of exactly such a type is what the validator of a field of that type makes of it.
_PLAIN: frozenset[object] = frozenset({str, int, bool})
_OPTIONAL = _PLAIN | {NoneType}
_NOTHING: frozenset[object] = frozenset()


class PlainParameters(NamedTuple):
    """What is plain among the parameters of one request class.

    kinds: for each field the types whose values are kept as they are; none for a field whose
        values pydantic changes, checks further, or knows by another name.
    unset: all fields in their order, with their defaults.
    required: the fields without one.
    """

    kinds: Mapping[str, frozenset[object]]
    unset: Mapping[str, object]
    required: frozenset[str]

    @classmethod
    def of(cls, request: type[BaseModel], config: ConfigDict) -> Self | None:
        """Return them for a class; None where a validator does more than to check each value.

        `config`: that of generated requests.
        """
        fields = request.__pydantic_fields__
        if request.model_config != config or _does_more(request):
            return None
        if not all(_has_plain_default(field) for field in fields.values()):
            return None
        return cls(
            kinds={name: _kinds(field) for name, field in fields.items()},
            unset={name: field.get_default() for name, field in fields.items()},
            required=frozenset(name for name, field in fields.items() if field.is_required()),
        )

    def values(self, given: Mapping[str, object]) -> dict[str, object] | None:
        """Return the values of all fields, in their order; None where a validator must look."""
        kinds = self.kinds
        for name, value in given.items():
            if type(value) not in kinds.get(name, _NOTHING):
                return None
            # Text beyond that may hold lone surrogates, which pydantic refuses.
            if type(value) is str and not value.isascii():
                return None
        if not self.required <= given.keys():
            return None
        return {**self.unset, **given}


def _does_more(request: type[BaseModel]) -> bool:
    decorators = request.__pydantic_decorators__
    own_schema = (
        "__get_pydantic_core_schema__" in vars(base)
        for base in request.__mro__
        if base is not BaseModel
    )
    return bool(
        decorators.validators
        or decorators.field_validators
        or decorators.root_validators
        or decorators.model_validators
        or request.__private_attributes__
        or request.__pydantic_post_init__
        or any(own_schema)
    )


def _has_plain_default(field: FieldInfo) -> bool:
    if field.is_required():
        return True
    if field.validate_default:
        return False
    default = field.default
    # The others may be copied for each request.
    return field.default_factory is None and (default is None or type(default) in _PLAIN)


def _kinds(field: FieldInfo) -> frozenset[object]:
    if field.metadata or field.alias is not None or field.validation_alias is not None:
        return _NOTHING
    written = field.annotation
    if get_origin(written) not in (Union, UnionType):
        return frozenset({written} & _PLAIN)
    parts: frozenset[object] = frozenset(get_args(written))
    if NoneType not in parts:
        return _NOTHING
    return parts & _OPTIONAL if len(parts) == 2 else frozenset({NoneType})
