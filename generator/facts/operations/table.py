"""All operations by their words: the classes of the families, found where they are written."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from inspect import isabstract, isclass

from . import answers, classes, commands, enumerations, parameters
from .operation import Operation


def operations() -> Iterator[type[Operation]]:
    """Each class of a family that can be made into an entry."""
    for family in (commands, answers, parameters, classes, enumerations):
        for found in vars(family).values():
            if isclass(found) and issubclass(found, Operation) and not isabstract(found):
                yield found


OPERATIONS: Mapping[str, type[Operation]] = {found.op: found for found in operations()}
