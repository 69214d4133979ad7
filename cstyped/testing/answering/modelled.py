"""What carries a command out: its behaviour, its entry in api_spec/fake, or nothing but a guess."""

from __future__ import annotations

from ..asking import guesses
from ..asking.call import BEHAVIOURS, Behaviour, Call, Listing
from ..asking.generic import generic
from ..refusal import INTERNAL, Refusal, at_once


def behaviour_of(call: Call) -> Behaviour:
    """What carries a command out: a refusal, where that is not known and may not be guessed."""
    name = call.command.name
    found = BEHAVIOURS.get(name) or generic(name)
    if found is not None:
        return found
    lists = call.command.kind == "l" and name.startswith("list")
    if lists and not call.store.rows(call.command.answer):
        return _empty  # Nobody made any, whatever is asked of them.
    return _guessed if call.site.settings.guess else _refused


def _guessed(call: Call) -> object:
    call.site.unmodelled[call.command.name] += 1
    return guesses.perform(call)


def _refused(call: Call) -> object:
    name = call.command.name
    call.site.unmodelled[name] += 1
    text = (
        f"FakeCloud does not know what {name} does: it is not modelled. FakeCloud(guess=True), or"
        " `cstyped fake --guess`, has such commands answered by a guess from their names"
    )
    raise at_once(Refusal(INTERNAL, text))


def _empty(call: Call) -> Listing:
    return Listing([], 0)
