"""Extensions."""

from __future__ import annotations

from ..asking import conventions
from ..asking.call import Call, behaviour
from ..refusal import failure
from ..rows.stored import UntypedRow


@behaviour("createExtension", evidence="recorded: misc")
def create_extension(call: Call) -> UntypedRow:
    if call.store.first("Extension", name=call.get("name")) is not None:
        raise failure(f"there is an extension {call.get('name')} already")
    if call.get("type") != "Orchestrator":
        raise failure(f"{call.get('type')} is no type of extension")
    row = conventions.made(call, "Extension")
    return call.new("Extension", row)
