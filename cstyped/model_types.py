"""What type checkers see of a model: pydantic's methods, without pydantic.

A checker that reads pydantic takes twice as long for a small program, and an editor works out the
methods that all models inherit from it again at every letter. At run time the base is that of
model_base.py; a test holds these methods to pydantic's.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self, TypeAlias, dataclass_transform

if TYPE_CHECKING:
    # Any, here and below: as pydantic declares it.
    Chosen: TypeAlias = set[int] | set[str] | Mapping[int, Any] | Mapping[str, Any]

    @dataclass_transform(kw_only_default=True)
    class ModelBase:
        """An object in an answer: a model of pydantic."""

        _secrets: ClassVar[frozenset[str]]
        _may_be_empty: ClassVar[bool]
        __pydantic_fields__: ClassVar[dict[str, Any]]
        __pydantic_extra__: dict[str, Any] | None
        model_fields: ClassVar[dict[str, Any]]

        # pydantic lets a loop over a model run over its fields. Who loops over one of these took
        # it for a list, as checkers are to say.
        __iter__: ClassVar[None]

        def __repr_args__(self) -> Iterable[tuple[str | None, Any]]: ...
        @property
        def model_extra(self) -> dict[str, Any] | None: ...
        @property
        def model_fields_set(self) -> set[str]: ...
        @classmethod
        def model_construct(cls, _fields_set: set[str] | None = None, **values: Any) -> Self: ...
        def model_copy(
            self, *, update: Mapping[str, Any] | None = None, deep: bool = False
        ) -> Self: ...
        def model_dump(
            self,
            *,
            mode: Literal["json", "python"] | str = "python",
            include: Chosen | None = None,
            exclude: Chosen | None = None,
            context: Any | None = None,
            by_alias: bool | None = None,
            exclude_unset: bool = False,
            exclude_defaults: bool = False,
            exclude_none: bool = False,
            round_trip: bool = False,
            warnings: bool | Literal["none", "warn", "error"] = True,
            serialize_as_any: bool = False,
        ) -> dict[str, Any]: ...
        def model_dump_json(
            self,
            *,
            indent: int | None = None,
            include: Chosen | None = None,
            exclude: Chosen | None = None,
            context: Any | None = None,
            by_alias: bool | None = None,
            exclude_unset: bool = False,
            exclude_defaults: bool = False,
            exclude_none: bool = False,
            round_trip: bool = False,
            warnings: bool | Literal["none", "warn", "error"] = True,
            serialize_as_any: bool = False,
        ) -> str: ...
        @classmethod
        def model_json_schema(
            cls,
            by_alias: bool = True,
            ref_template: str = "#/$defs/{model}",
            *,
            mode: Literal["validation", "serialization"] = "validation",
        ) -> dict[str, Any]: ...
        @classmethod
        def model_rebuild(
            cls, *, force: bool = False, raise_errors: bool = True
        ) -> bool | None: ...
        @classmethod
        def model_validate(
            cls,
            obj: Any,
            *,
            strict: bool | None = None,
            from_attributes: bool | None = None,
            context: Any | None = None,
        ) -> Self: ...
        @classmethod
        def model_validate_json(
            cls,
            json_data: str | bytes | bytearray,
            *,
            strict: bool | None = None,
            context: Any | None = None,
        ) -> Self: ...
        @classmethod
        def model_validate_strings(
            cls,
            obj: Any,
            *,
            strict: bool | None = None,
            context: Any | None = None,
        ) -> Self: ...
