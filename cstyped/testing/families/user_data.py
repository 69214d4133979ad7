"""User data and CNI configurations."""

from __future__ import annotations

import base64
import binascii

from ..asking import conventions
from ..asking.call import Call, behaviour
from ..refusal import invalid
from ..rows.stored import UntypedRow


@behaviour("registerUserData", evidence="recorded: machines")
@behaviour(
    "registerCniConfiguration", evidence="source: ManagementServerImpl.registerCniConfiguration"
)
def register_user_data(call: Call) -> UntypedRow:
    owner = call.owner()
    if call.store.first("UserData", name=call.get("name"), _owner=owner["id"]) is not None:
        raise invalid(f"there is user data {call.get('name')} already")
    text = call.get("userdata") or call.get("cniconfig")
    try:
        base64.b64decode(text or "", validate=True)
    except binascii.Error:
        raise invalid("user data is sent in base64") from None
    row = conventions.made(call, "UserData")
    row["userdata"] = text
    return call.new("UserData", row, owner=owner)
