"""Models of pydantic whose validator and serializer are built when somebody needs them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cstyped.loading import alone

if TYPE_CHECKING:
    from pydantic import BaseModel
else:
    # A second base beside a BaseModel: a further class of pydantic would take longer to make.
    BaseModel = object


class _SerializerAtFirstUse:
    """Stands for the serializer of a model that is not built yet, and builds it for its objects.

    pydantic puts a placeholder of its own there, which up to 2.12 compiled code cannot use: an
    object in a field of type Any, or one that was unpickled before any other, would not serialise.
    The class itself still has that placeholder: pydantic looks for it while it builds.
    """

    def __init__(self, placeholder: object) -> None:
        self._placeholder = placeholder

    def __get__(self, instance: BuiltAtFirstUse | None, owner: type[BuiltAtFirstUse]) -> object:
        if instance is None:
            return self._placeholder
        owner.model_rebuild()
        return owner.__pydantic_serializer__


class _SignatureAtFirstUse:
    """Stands for the signature of a class that is not built yet: help() and editors ask for it."""

    def __get__(self, instance: BuiltAtFirstUse | None, owner: type[BuiltAtFirstUse]) -> object:
        # An instance has none, as in pydantic.
        if instance is None:
            owner.model_rebuild(raise_errors=False)
            if vars(owner)["__signature__"] is not self:
                return owner.__signature__
        raise AttributeError("__signature__")


class BuiltAtFirstUse(BaseModel):
    """A base for models with `defer_build`, before BaseModel itself."""

    # Or it would bring a `__dict__` of its own, in the place of that of OnDemand.
    __slots__ = ()

    @classmethod
    def __pydantic_init_subclass__(cls, **kwargs: Any) -> None:  # Any: as pydantic declares it
        super().__pydantic_init_subclass__(**kwargs)
        if not cls.__pydantic_complete__:
            placeholder = _SerializerAtFirstUse(cls.__pydantic_serializer__)
            # setattr: the attributes are declared as what these build.
            setattr(cls, "__pydantic_serializer__", placeholder)  # noqa: B010
            setattr(cls, "__signature__", _SignatureAtFirstUse())  # noqa: B010

    if not TYPE_CHECKING:
        # Hidden from checkers: the namespace is of a type that is private to pydantic.
        @classmethod
        def model_rebuild(cls, *, _parent_namespace_depth=2, **options):
            # pydantic up to 2.12 builds a model in two threads at once, and fails in one of them.
            with alone():
                # One frame deeper, which is this one.
                depth = _parent_namespace_depth + 1
                return super().model_rebuild(_parent_namespace_depth=depth, **options)
