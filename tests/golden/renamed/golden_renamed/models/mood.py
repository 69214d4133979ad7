# @generated from dump.json. Edit an overlay or a template instead.

from typing import Annotated

from cstyped.runtime import Model
from pydantic import Field

from .mood_parent import MoodParent


class Mood(Model):
    """Mood, as the server answers it (MoodResponse).

    Answered by listMoods.
    """

    id: str | None = None
    Mood_: Annotated[str | None, Field(alias="Mood")] = None
    jobid: str | None = None
    jobstatus: int | None = None
    parent: MoodParent | None = None
