"""What only running servers show, from api_spec/observed.json. FakeCloud needs it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from ..findings import GeneratorError
from ..json_types import table, text, texts


@dataclass(frozen=True, slots=True)
class Observed:
    """What only running servers show: api_spec/observed.json."""

    users: Mapping[str, tuple[str, ...]]  # command of a plain user -> parameters that they lack
    java: Mapping[str, str]
    always: Mapping[str, tuple[str, ...]]
    sometimes: Mapping[str, tuple[str, ...]]
    order: Mapping[str, tuple[str, ...]]


def load_observed(document: object, place: str) -> Observed:
    """The facts of a parsed observed.json. Raises GeneratorError where it is none."""
    try:
        top = table(document)
        seen = {name: table(entry) for name, entry in table(top["seen"]).items()}
        return Observed(
            users={name: texts(lacks) for name, lacks in table(top["users"]).items()},
            java={name: text(cls) for name, cls in table(top["java"]).items()},
            always={name: texts(entry["always"]) for name, entry in seen.items()},
            sometimes={name: texts(entry["sometimes"]) for name, entry in seen.items()},
            order={name: tuple(text(f).split()) for name, f in table(top["order"]).items()},
        )
    except (KeyError, ValueError) as error:
        raise GeneratorError(f"{place}: not a file of observed facts ({error!r})") from None
