# @generated from dump.json. Edit an overlay or a template instead.
from enum import IntEnum
from typing import Final, Literal, NotRequired, TypedDict

CoffeeState = Literal["Cold", "Hot"]

COFFEE_STATE_VALUES: Final[tuple[CoffeeState, ...]]

class JobStatus(IntEnum):
    """ordinal of the enum"""

    IN_PROGRESS = 0
    SUCCEEDED = 1
    FAILED = 2
    CANCELLED = 3

class CoffeeSetting(TypedDict):
    """One entry of a map parameter."""

    cup: str
    grams: NotRequired[int]
