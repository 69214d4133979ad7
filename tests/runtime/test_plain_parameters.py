"""A request of plain values is made without a validator, and is the one that it would make."""

from __future__ import annotations

import copy
import inspect
import pickle
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from enum import IntEnum, StrEnum
from typing import Annotated, Any, ClassVar

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import (
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    PrivateAttr,
    ValidationError,
    field_validator,
    model_validator,
)

import cstyped.api
from cstyped import InvalidRequest, ListZonesRequest
from cstyped.api import COMMANDS
from cstyped.request import encode
from cstyped.runtime import Request
from tests.runtime.specimens import DeployMachineRequest, UpdateMachineRequest


class _Text(str):
    __slots__ = ()


class _Color(StrEnum):
    RED = "red"


class _Number(IntEnum):
    ONE = 1


_VALUES = st.one_of(
    st.none(),
    st.booleans(),
    st.sampled_from(["", "a", "a,b", "Ünï", "\ud800", "KVM", "true", "1", "\x00", " x "]),
    st.integers(),
    st.sampled_from([10**30, -(2**63), 1.5, 1.0, float("nan"), Decimal("1.10"), date(2026, 1, 2)]),
    st.sampled_from([_Text("a"), _Color.RED, _Number.ONE, b"a", ["a", "b"], (), {"k": "v"}]),
)
_REQUESTS = st.sampled_from(sorted(COMMANDS.request_names())).map(
    lambda name: getattr(cstyped.api, name)
)


def _state(request: Any) -> object:  # Any: of pydantic, whose attributes Request hides
    values: dict[str, object] = request.__dict__
    fields = [(name, type(value), repr(value)) for name, value in values.items()]
    return (
        fields,
        request.__pydantic_fields_set__,
        request.__pydantic_extra__,
        request.__pydantic_private__,
    )


def _validated(request: Any, parameters: dict[str, object]) -> object:  # Any: see above
    """What pydantic makes of the parameters, without our constructor."""
    try:
        return _state(request.model_validate(parameters))
    except ValidationError:
        return None


def _made(request: Any, parameters: dict[str, object]) -> object:  # Any: see above
    try:
        return _state(request(**parameters))
    except InvalidRequest:
        return None


@given(request=_REQUESTS, data=st.data())
def test_a_request_is_the_one_that_its_validator_makes(request: Any, data: st.DataObject) -> None:
    names = st.sampled_from([*request.__pydantic_fields__, "odd"])
    parameters = data.draw(st.dictionaries(names, _VALUES, max_size=6))

    assert _made(request, parameters) == _validated(request, parameters)


@pytest.mark.parametrize("request_class", [DeployMachineRequest, UpdateMachineRequest])
@given(data=st.data())
def test_a_request_of_other_fields_is_the_one_that_its_validator_makes(
    request_class: Any, data: st.DataObject
) -> None:
    names = st.sampled_from(sorted(request_class.__pydantic_fields__))
    parameters = data.draw(st.dictionaries(names, _VALUES))

    assert _made(request_class, parameters) == _validated(request_class, parameters)


def test_plain_values_build_no_validator_and_the_first_odd_one_does() -> None:
    class PlainRequest(Request):
        command: ClassVar[str] = "plain"
        name: str
        count: int | None = None

    made: Any = PlainRequest(name="a", count=1)

    again: Any = pickle.loads(pickle.dumps(ListZonesRequest(available=True)))
    assert again == ListZonesRequest(available=True)
    assert copy.copy(made) == made
    assert hash(made) == hash(PlainRequest(name="a", count=1))
    assert encode(made) == {"name": "a", "count": "1"}
    assert not made.__pydantic_complete__
    assert vars(PlainRequest(name="ü")) == {"name": "ü", "count": None}
    assert made.__pydantic_complete__


def test_a_plain_request_can_be_dumped_before_its_model_is_built() -> None:
    class DumpedRequest(Request):
        name: str | None = None

    class Holder(BaseModel):
        held: Any

    made: Any = DumpedRequest(name="a")

    assert Holder(held=made).model_dump_json() == '{"held":{"name":"a"}}'
    assert made.model_dump() == {"name": "a"}


def test_the_signature_of_a_request_names_its_parameters() -> None:
    class SignedRequest(Request):
        name: str
        count: int | None = None

    inspect.signature(Request)

    assert list(inspect.signature(SignedRequest).parameters) == ["name", "count"]


def _upper(value: object) -> object:
    return value.upper() if isinstance(value, str) else value


class _FieldValidator(Request):
    name: str | None = None

    @field_validator("name")
    @classmethod
    def _up(cls, value: object) -> object:
        return _upper(value)


class _ModelValidator(Request):
    name: str | None = None

    @model_validator(mode="before")
    @classmethod
    def _up(cls, values: dict[str, object]) -> dict[str, object]:
        return {name: _upper(value) for name, value in values.items()}


class _Annotated(Request):
    name: Annotated[str | None, BeforeValidator(_upper)] = None


class _Config(Request):
    model_config = ConfigDict(str_to_upper=True)
    name: str | None = None


class _Alias(Request):
    name_: str | None = Field(default=None, alias="name")


class _Factory(Request):
    name: str | None = None
    made: str = Field(default_factory=lambda: "made")


class _List(Request):
    name: str | None = None
    rows: list[str] = Field(default=[])


class _CheckedDefault(Request):
    name: str | None = None
    count: Annotated[int, Field(validate_default=True, ge=1)] = 0


class _Private(Request):
    name: str | None = None
    _seen: list[str] = PrivateAttr(default_factory=list[str])


class _PostInit(Request):
    name: str | None = None

    def model_post_init(self, _context: object, /) -> None:
        object.__setattr__(self, "name", "seen")


@pytest.mark.parametrize(
    "request_class",
    [
        _FieldValidator,
        _ModelValidator,
        _Annotated,
        _Config,
        _Alias,
        _Factory,
        _List,
        _CheckedDefault,
        _Private,
        _PostInit,
    ],
)
@pytest.mark.parametrize("parameters", [{}, {"name": "a"}, {"name": None}, {"name": 1}])
def test_a_class_that_does_more_than_check_types_does_so_for_plain_values(
    request_class: Callable[..., object], parameters: dict[str, object]
) -> None:
    assert _made(request_class, parameters) == _validated(request_class, parameters)
