"""Commands that want one of several parameters, or a product that is not there."""

from __future__ import annotations

from ..facts.data import document
from ..refusal import Refusal
from .call import Call


def check_needed(call: Call) -> None:
    """Refuse as the server does where none of what a command wants is given."""
    needs = document("conditions")["needs-one"].get(call.command.name)
    if needs is None or any(call.has(name) for name in needs["one-of"]):
        return
    needed = " or ".join(needs["one-of"])
    text = f"one of these is needed: {needed}" if needed else "this is not set up"
    raise Refusal(needs["code"], text, needs["inner"])
