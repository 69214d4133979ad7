"""Themes."""

from __future__ import annotations

import json
import re

from ..asking import conventions
from ..asking.call import Call, behaviour
from ..refusal import failure
from ..rows.stored import NO_ROW, UntypedRow


@behaviour("createGuiTheme", "updateGuiTheme", evidence="recorded: misc")
def theme(call: Call) -> UntypedRow:
    """One theme may be for everybody, the others are for names, domains or accounts."""
    if call.command.name == "createGuiTheme" and not (call.get("css") or _json(call)):
        raise failure("a theme needs css or a jsonconfiguration")
    for kind, name in (("Domain", "domainids"), ("Account", "accountids")):
        for key in filter(None, re.split(r"\s*,\s*", call.get(name) or "")):
            if call.store.find([kind], key) is None:
                raise failure(f"there is no {kind} {key}")
    old = call.rows.get("id")
    scope = ("commonnames", "domainids", "accountids")
    if not any(call.get(name) or (old or NO_ROW).get(name) for name in scope):
        for other in call.store.rows("GuiTheme"):
            if other is not old and not any(other.get(name) for name in scope):
                raise failure(f"theme {other['name']} is for everybody already")
    if old is not None:
        conventions.change(call, old)
        old["recursivedomains"] = call.flag("recursivedomains", False)  # not kept
        if not old.get("description"):
            old["description"] = None
    row = old or call.new("GuiTheme", conventions.made(call, "GuiTheme"))
    if row.get("domainids") or row.get("accountids"):
        row["ispublic"] = False
    return row


def _json(call: Call) -> str:
    text = str(call.get("jsonconfiguration") or "")
    try:
        known = isinstance(json.loads(text or "{}"), dict)
    except ValueError:
        known = False
    if not known:
        raise failure("the jsonconfiguration is no JSON object")
    return text
