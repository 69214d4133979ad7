"""Whom a resource of a zone is kept for: an account, a project or a whole domain."""

from __future__ import annotations

from collections.abc import Mapping

from ..rows.kinds import DOMAINS
from ..rows.rendering import Computed, Renderer, compute

_OWNERS = ("account", "domain", "domainid", "project", "projectid")


def show_for_whom(kind: str) -> None:
    """Let rows of a class show whom the id in their `_for` names."""
    compute(kind, {name: _for_whom(name) for name in _OWNERS})


def _for_whom(field: str) -> Computed:
    def found(row: Mapping[str, object], at: Renderer) -> object:
        key = row.get("_for")
        domain = at.store.get(key, DOMAINS)
        if domain is not None:
            return {"domainid": domain["id"], "domain": domain["name"]}.get(field)
        return at.owned(field, key) if isinstance(key, str) else None

    return found
