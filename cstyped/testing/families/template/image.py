"""The template or ISO that a command is about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...asking.call import Call
from ...refusal import invalid
from ...rows.kinds import TEMPLATES

if TYPE_CHECKING:
    from ...rows.typed import TemplateRow


def existing(call: Call) -> TemplateRow:
    """The template or ISO that a command is about, or error 431."""
    template = call.row("id", TEMPLATES)
    if template.get("_removed"):
        raise invalid(f"template {template['id']} is gone")
    return template
