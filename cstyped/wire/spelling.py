"""Values of enumerations in another case of letters than the server writes them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence


def spelled(name: str, text: str, choices: Mapping[str, Sequence[str]]) -> str:
    """Return the value of a parameter as the server writes it, whatever its case.

    For parameters that the server compares in any case. What is none of the values is sent as it
    is: a newer server may know it.

    Args:
        name: the parameter, in lower case.
        text: a value, or several with commas between them.
        choices: the values that are known, by parameter.
    """
    values = choices.get(name)
    if values is None or text in values:
        return text
    return ",".join(_canonical(part, values) or part for part in text.split(","))


def check_case(name: str, text: str, choices: Mapping[str, Sequence[str]]) -> None:
    """Raise ValueError where the case of letters alone keeps a value from being one that is known.

    For parameters that the server compares as they are: it would refuse the value, or take it for
    one that it does not know.
    """
    values = choices.get(name)
    if values is None or text in values:
        return
    for part in text.split(","):
        meant = None if part in values else _canonical(part, values)
        if meant is not None:
            raise ValueError(
                f"is {part!r}, which differs in upper and lower case only; did you mean {meant!r}?"
            )


def _canonical(text: str, values: Sequence[str]) -> str | None:
    """Return the one value that `text` is but for its case."""
    folded = text.strip().casefold()
    found = [value for value in values if value.casefold() == folded]
    return found[0] if len(found) == 1 else None
