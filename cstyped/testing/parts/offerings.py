"""What offerings for machines and offerings for disks have in common."""

from __future__ import annotations

from ..asking.call import Call
from ..rows.stored import UntypedRow


def in_state(call: Call, rows: list[UntypedRow]) -> list[UntypedRow]:
    """The offerings in the state that is asked for: those in use, if none is."""
    wanted = str(call.get("state", "Active")).lower()
    if wanted == "all":
        return rows
    return [row for row in rows if str(row.get("state", "Active")).lower() == wanted]
