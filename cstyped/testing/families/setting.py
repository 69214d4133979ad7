"""Settings."""

from __future__ import annotations

import re

from ..asking.call import Call, Listing, behaviour
from ..asking.listing import narrowed, paged
from ..refusal import invalid
from ..rows.stored import UntypedRow


@behaviour("listConfigurations", evidence="recorded: misc")
def list_settings(call: Call) -> Listing:
    return paged(call, narrowed(call, call.store.rows("Configuration")))


@behaviour("updateConfiguration", "resetConfiguration", evidence="recorded: access2")
def change_setting(call: Call) -> UntypedRow:
    name = call.get("name")
    row = call.store.first("Configuration", name=name)
    if row is None:
        raise invalid(f"unable to find setting {name}")
    if call.command.name == "resetConfiguration":
        row["value"] = row.get("defaultvalue")
        return row
    value = call.get("value")
    forms = {"Number": r"-?\d+", "Decimal": r"-?\d+(\.\d+)?", "Boolean": "true|false"}
    if value and not re.fullmatch(forms.get(row["type"], ".*"), value, re.IGNORECASE | re.DOTALL):
        raise invalid(f"{value} is no value for {name}, which is a {row['type']}")
    row["value"] = value
    return row
