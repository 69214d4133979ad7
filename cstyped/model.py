"""Model: the base of all classes for what the server answers."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cstyped.model_types import ModelBase
else:
    from cstyped.model_base import ModelBase


class Model(ModelBase):
    """An object in an answer.

    Fields that a newer server adds are kept and can be read as attributes (`model_extra` has
    them). Reading a field that the server always sends, and this once did not, raises
    MissingField. `repr` shows no None and no secret, and of an object with many fields the first
    ones: `rich` and `model_dump` show all.

    It is a model of pydantic. Type checkers see its methods without reading pydantic, which takes
    them as long as all the rest of a small program; to pass one where a `BaseModel` is asked for,
    write `cast(BaseModel, machine)`.
    """
