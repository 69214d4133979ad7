"""What carries a command out: its behaviour, its entry in api_spec/fake, or nothing but a guess."""

from __future__ import annotations

from ..asking import guesses
from ..asking.call import BEHAVIOURS, Behaviour, Call, Listing
from ..asking.generic import generic
from ..refusal import INTERNAL, Refusal


def behaviour_of(call: Call) -> Behaviour:
    """What carries a command out. Raises Refusal where that is not known and may not be guessed."""
    name = call.command.name
    found = BEHAVIOURS.get(name) or generic(name)
    if found is not None:
        return found
    lists = call.command.kind == "l" and name.startswith("list")
    if lists and not call.store.rows(call.command.answer):
        return _empty  # Nobody made any, whatever is asked of them.
    call.site.unmodelled[name] += 1
    if call.site.settings.guess:
        return guesses.perform
    raise Refusal(
        INTERNAL,
        f"FakeCloud does not know what {name} does: it is not modelled. FakeCloud(guess=True), or"
        " `cstyped fake --guess`, has such commands answered by a guess from their names",
    )


def _empty(call: Call) -> Listing:
    return Listing([], 0)
