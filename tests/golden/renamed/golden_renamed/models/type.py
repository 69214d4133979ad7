# @generated from dump.json. Edit an overlay or a template instead.

from typing import Annotated

from cstyped.runtime import Model
from pydantic import Field


class Type(Model):
    """Type, as the server answers it (TypeResponse).

    Answered by type.
    """

    n_9lives: Annotated[str | None, Field(alias="9lives")] = None
    def_: Annotated[int | None, Field(alias="def")] = None
    from_: Annotated[str | None, Field(alias="from")] = None
    jobid: str | None = None
    jobstatus: int | None = None
    json_: Annotated[str | None, Field(alias="json")] = None
