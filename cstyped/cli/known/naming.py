"""From what people type to a command: `listVirtualMachines`, `list virtualmachines`, `list vm`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import product

from cstyped.checks.suggestions import nearest
from cstyped.cli.exits import Mistake
from cstyped.cli.known import commands, resources

_VERB = re.compile(r"[a-z0-9]+")
_SHOWN = 6
_LONGEST = 4  # words that can make up one name: `reset password for vm`


class UnknownNameError(Mistake):
    """No command is called so, or several are. The text says which were likely meant."""


@dataclass(frozen=True, slots=True)
class Found:
    """A command, and how many words its name took."""

    name: str
    words: int


def find(words: Sequence[str]) -> Found:
    """Return the command that begins a line. Raises UnknownNameError.

    Names are read in any case of letters, with or without "-" and "_", in the singular or plural.
    Of a command that only reads, an unambiguous beginning of its noun is enough.
    """
    name = list(_leading(words[:_LONGEST]))
    for count in range(len(name), 0, -1):
        found = _exactly(name[:count])
        if len(found) == 1:
            return Found(found.pop(), count)
        if found:
            raise UnknownNameError(f"{' '.join(name[:count])!r} can be {_either(sorted(found))}")
    if len(name) > 1:
        begun = _beginning(name[0], name[1])
        if len(begun) == 1:
            return Found(begun.pop(), 2)
        if begun:
            raise UnknownNameError(f"{' '.join(name[:2])!r} can be {_either(sorted(begun))}")
    raise UnknownNameError(f"there is no command {' '.join(name[:2]) or words[0]!r}{_meant(name)}")


def verb_and_noun(name: str) -> tuple[str, str]:
    """The two halves of a command's name: ("list", "virtualmachines")."""
    match = _VERB.match(name)
    verb = match[0] if match else ""
    return verb, name[len(verb) :].lower()


def leads(verb: str, noun: str) -> bool:
    """Whether a verb and a short form of a noun are a command."""
    return len(_exactly((verb, noun))) == 1


def singular(noun: str) -> str:
    """A noun without the ending of its plural."""
    return f"{noun[:-3]}y" if noun.endswith("ies") else noun.removesuffix("s")


@cache
def verbs() -> dict[str, dict[str, str]]:
    """Verb -> noun -> command."""
    found: dict[str, dict[str, str]] = {}
    for name in commands.names():
        verb, noun = verb_and_noun(name)
        found.setdefault(verb, {})[noun] = name
    return found


def _leading(words: Iterable[str]) -> Iterator[str]:
    for word in words:
        if not _can_be_part(word):
            return
        yield word


def _can_be_part(word: str) -> bool:
    return bool(word) and word.replace("-", "").replace("_", "").isalnum() and word[0] != "-"


def _exactly(words: Sequence[str]) -> set[str]:
    """The commands that these words, taken together, are the name of."""
    known = _by_name()
    if len(words) == 1 and words[0] in known.values():
        return {words[0]}
    *first, last = (_plain(word) for word in words)
    parts = [_meanings(word) if at else [word] for at, word in enumerate(first)]
    endings = [form for word in (_meanings(last) if first else [last]) for form in _numbers(word)]
    joined = ("".join(each) for each in product(*parts, endings))
    found = {known[name] for name in joined if name in known}
    exact = known.get("".join((*first, last)))
    return {exact} if exact else found


def _beginning(verb: str, noun: str) -> set[str]:
    """The reading commands of a verb whose noun begins so."""
    nouns = verbs().get(_plain(verb), {})
    starts = _meanings(_plain(noun))
    return {
        name
        for whole, name in nouns.items()
        if any(whole.startswith(start) for start in starts) and commands.command(name).reads
    }


@cache
def _by_name() -> dict[str, str]:
    """Names without capitals -> commands; those of their functions lead to them, too."""
    found: dict[str, str] = {}
    for name in commands.names():
        found[name.lower()] = name
    return found


def _plain(word: str) -> str:
    return word.replace("-", "").replace("_", "").lower()


def _meanings(word: str) -> list[str]:
    """A noun itself, and what it is short for, also in the plural."""
    short = resources.short_forms()
    for form in (word, word.removesuffix("s")):
        if form in short:
            return [word, *short[form]]
    return [word]


def _numbers(word: str) -> list[str]:
    """A noun as it is, in the plural, and in the singular."""
    found = [word, f"{word}s", f"{word}es"]
    if word.endswith("y"):
        found.append(f"{word[:-1]}ies")
    if word.endswith("ies"):
        found.append(f"{word[:-3]}y")
    if word.endswith("es"):
        found.append(word[:-2])
    if word.endswith("s"):
        found.append(word[:-1])
    return found


def _meant(words: Sequence[str]) -> str:
    """What was probably meant, as the end of a message."""
    if not words:
        return ""
    verb = nearest(_plain(words[0]), verbs(), near=0.7)
    if len(words) > 1 and verb is not None:
        nouns = verbs()[verb]
        close = nearest(_meanings(_plain(words[1]))[-1], nouns)
        if close is not None:
            return f"; did you mean '{verb} {close}' ({nouns[close]})?"
        if verb == _plain(words[0]):
            return f"; cstyped search {words[1]} looks for it"
    if len(words) == 1 and verb is not None and verb == _plain(words[0]):
        shortest = sorted(verbs()[verb], key=lambda noun: (len(noun), noun))[:_SHOWN]
        return f": {verb} what? Such as {', '.join(shortest)}"
    whole = nearest("".join(_plain(word) for word in words[:2]), _by_name(), near=0.75)
    if whole is not None:
        return f"; did you mean {_by_name()[whole]}?"
    return f"; did you mean '{verb} ...'?" if verb is not None else ""


def _either(names: Sequence[str]) -> str:
    if len(names) > _SHOWN:
        return f"{', '.join(names[:_SHOWN])} or one of {len(names) - _SHOWN} more"
    return f"{', '.join(names[:-1])} or {names[-1]}"
