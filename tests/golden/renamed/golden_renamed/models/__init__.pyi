# @generated from dump.json. Edit an overlay or a template instead.
from typing import Final

from cstyped.runtime import ModelIndex

from .mood import Mood as Mood
from .mood_parent import MoodParent as MoodParent
from .type import Type as Type

MODELS: Final[ModelIndex]
