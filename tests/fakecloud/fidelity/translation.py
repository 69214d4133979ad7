"""What stands here for what a live server made up: ids, keys, addresses, generated names, dates."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import lru_cache

from cstyped.errors.secret_names import is_secret
from tests.scene_intake import MASK

# The parts of a text that a server makes up, by kind; what is between them is compared as it is.
_MADE_UP = re.compile(
    r"""
      (?P<id>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})
    | (?P<date>\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:[+-]\d{4}|Z)?)
    | (?P<mac>[0-9a-f]{2}(?::[0-9a-f]{2}){5})
    | (?P<address>(?<![\d.])\d{1,3}(?:\.\d{1,3}){3}(?![\d.]))
    | (?P<stamp>(?<!\d)20\d{12}(?!\d))
    | (?P<name>(?<![\w-])(?:i-\d+-\d+|[a-z]-\d+)-VM|(?<![\w-])(?:ROOT|DATA)-\d+|PrjAcct-[\w-]+-\d+
      |(?<![\w-])cs[0-9a-f]+(?=cloud\.internal))
    | (?P<vlan>(?<=vlan://)\d+|(?<=vxlan://)\d+)
    | (?P<key>(?<![\w+/=-])[A-Za-z0-9_+/=-]{38,}(?![\w+/=-]))
    """,
    re.VERBOSE,
)
_TOKEN = re.compile(r"token=[^&]+")
_NAMES_OF_ROWS = re.compile(r"\[[^]]*\]")
# Of these there is one here for each one there, wherever it is met.
_EVERYWHERE = frozenset({"id", "name", "number"})
# The same address may be given twice, in two networks: what one object showed before counts here.
_OF_AN_OBJECT = frozenset({"address", "mac", "vlan"})


@lru_cache(maxsize=100_000)
def parts(text: str) -> tuple[tuple[str, str], ...]:
    """A text as (kind, part); the kind of what was not made up is empty."""
    found: list[tuple[str, str]] = []
    at = 0
    for match in _MADE_UP.finditer(text):
        if match.start() > at:
            found.append(("", text[at : match.start()]))
        found.append((match.lastgroup or "", match[0]))
        at = match.end()
    if at < len(text):
        found.append(("", text[at:]))
    return tuple(found)


@dataclass
class Translation:
    """Pairs of what a live server made up and what stands for it here."""

    here: dict[str, str] = field(default_factory=dict)
    there: dict[str, str] = field(default_factory=dict)
    # Addresses as they were last shown, for requests that name one.
    addresses: dict[str, str] = field(default_factory=dict)
    # (parameter or field, number there) -> number here, as it was last shown.
    numbers: dict[tuple[str, str], str] = field(default_factory=dict)
    # (id of an object there, path) -> the value there and the value here when it was last shown.
    shown: dict[tuple[str, str], tuple[object, object]] = field(default_factory=dict)
    # Fields that say which of several places alike the server took.
    placed: frozenset[str] = frozenset()

    def pair(self, there: str, here: str) -> None:
        """Let one stand for the other from now on, whatever stood for them before."""
        self.there.pop(self.here.pop(there, ""), None)
        self.here.pop(self.there.pop(here, ""), None)
        self.here[there] = here
        self.there[here] = there

    def could_be(self, there: object, here: object) -> bool:
        """Whether a value here may stand for the recorded one, as far as is known yet."""
        if not isinstance(there, str) or not isinstance(here, str):
            return type(there) is type(here) and there == here
        if there in self.here or here in self.there:
            return self.here.get(there) == here
        theirs, ours = parts(there), parts(here)
        return [_fixed(each) for each in theirs] == [_fixed(each) for each in ours] and all(
            kind not in _EVERYWHERE
            or (their_part not in self.here and our_part not in self.there)
            or self.here.get(their_part) == our_part
            for (kind, their_part), (_, our_part) in zip(theirs, ours, strict=True)
        )

    def of(self, text: str, name: str = "") -> str:
        """A parameter of a recorded request, as it must be sent here."""
        if text in self.here:
            return self.here[text]
        if (number := self.numbers.get((name, text))) is not None:
            return number
        return "".join(
            self.addresses.get(part, part) if kind == "address" else self.here.get(part, part)
            for kind, part in parts(text)
        )

    def same(self, there: object, here: object, name: str, owner: str | None, path: str) -> bool:
        """Whether a value here is what the recorded one stands for; new pairs are remembered.

        `owner` is the id, there, of the object that shows it at `path`.
        """
        if type(there) is not type(here):
            return False
        if isinstance(there, str) and isinstance(here, str):
            if name in self.placed:
                return self._in_step(there, here, owner, path, strict=there in self.here)
            kinds = self._texts(there, here, name, path)
        elif name.endswith("id") and type(there) is int and type(here) is int:
            kinds = self._numbers(str(there), str(here), name, path)
        else:
            return there == here
        if kinds is None:
            return False
        strict = bool(kinds & _OF_AN_OBJECT)
        return not kinds or self._in_step(there, here, owner, path, strict=strict)

    def _in_step(
        self, there: object, here: object, owner: str | None, path: str, *, strict: bool
    ) -> bool:
        """Whether what an object shows here changed when, and only when, it changed there.

        Where not `strict`, it need not change here: two changes may be within one second.
        """
        if owner is None:
            return True
        before = self.shown.get((owner, path))
        self.shown[owner, path] = (there, here)
        if before is None:
            return True
        if before[0] == there:
            return before[1] == here
        return not strict or before[1] != here

    def _numbers(self, there: str, here: str, name: str, path: str) -> set[str] | None:
        """The same for ids that are numbers, which each table of the database has of its own."""
        table = _NAMES_OF_ROWS.sub("", path).rpartition(".")[0].rpartition(".")[2]
        self.numbers[name, there] = here
        return {"number"} if self._paired(f"{table} {there}", f"{table} {here}") else None

    def _texts(self, there: str, here: str, name: str, path: str) -> set[str] | None:
        """The kinds of what was made up in two texts that say the same; None if they do not."""
        if name.endswith("id") and there.isdecimal() and here.isdecimal():
            return self._numbers(there, here, name, path)
        there, here = _TOKEN.sub("token=", there), _TOKEN.sub("token=", here)
        theirs, ours = parts(there), parts(here)
        if there != here:
            if there in self.here:
                return {"id"} if self.here[there] == here else None
            if there == MASK or is_secret(name):
                return {"key"} if here else None
            if [_fixed(each) for each in theirs] != [_fixed(each) for each in ours]:
                return None
        for (kind, their_part), (_, our_part) in zip(theirs, ours, strict=True):
            if kind in _EVERYWHERE and not self._paired(their_part, our_part):
                return None
            if kind == "address":
                self.addresses[their_part] = our_part
        return {kind for kind, _ in theirs if kind}

    def _paired(self, there: str, here: str) -> bool:
        known = self.here.get(there)
        if known is not None:
            return known == here
        if here in self.there:
            return False
        self.pair(there, here)
        return True


def _fixed(part: tuple[str, str]) -> tuple[str, str]:
    """What must be the same of a part: its kind, and how a name begins; the text where nothing is
    made up.
    """
    kind, text = part
    return (kind, text[:1] if kind == "name" else "") if kind else part
