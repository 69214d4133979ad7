"""Themes."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

from ..asking import conventions
from ..asking.call import Call, behaviour
from ..refusal import failure
from ..rows.kinds import GUI_THEMES
from ..rows.store import fields_of

if TYPE_CHECKING:
    from ..rows.typed import GuiThemeRow

# For whom a theme may be.
_SCOPE = ("commonnames", "domainids", "accountids")


@behaviour("createGuiTheme", "updateGuiTheme", evidence="recorded: misc")
def theme(call: Call) -> GuiThemeRow:
    """One theme may be for everybody, the others are for names, domains or accounts."""
    if call.command.name == "createGuiTheme" and not (call.text("css") or _json(call)):
        raise failure("a theme needs css or a jsonconfiguration")
    for kind, name in (("Domain", "domainids"), ("Account", "accountids")):
        for key in filter(None, re.split(r"\s*,\s*", call.text(name, ""))):
            if call.store.find([kind], key) is None:
                raise failure(f"there is no {kind} {key}")
    old = call.given("id", GUI_THEMES)
    had = {} if old is None else fields_of(old)
    if not any(call.text(name) or had.get(name) for name in _SCOPE):
        for other in call.store.rows(GUI_THEMES):
            if other is not old and not any(fields_of(other).get(name) for name in _SCOPE):
                raise failure(f"theme {other['name']} is for everybody already")
    if old is not None:
        conventions.change(call, old)
        old["recursivedomains"] = call.flag("recursivedomains", False)  # not kept
        if not old.get("description"):
            fields_of(old)["description"] = None
    row = old or call.new(GUI_THEMES, conventions.made(call, GUI_THEMES))
    if row.get("domainids") or row.get("accountids"):
        row["ispublic"] = False
    return row


def _json(call: Call) -> str:
    text = call.text("jsonconfiguration", "")
    try:
        known = isinstance(json.loads(text or "{}"), dict)
    except ValueError:
        known = False
    if not known:
        raise failure("the jsonconfiguration is no JSON object")
    return text
