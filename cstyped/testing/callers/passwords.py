"""Passwords that somebody forgot: what may be asked without credentials.

A server mails a token; a fake keeps it with the user (`_reset`). Whatever else is wrong than a
token that is no UUID, the server answers nothing at all.
"""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from typing import TYPE_CHECKING

from ..refusal import PARAM, Refusal
from ..rows.kinds import DOMAINS, USERS
from ..rows.store import Store

if TYPE_CHECKING:
    from ..rows.typed import UserRow

# What `user.password.reset.ttl` is by default, in seconds.
_LIFETIME = 30 * 60


def forgot(store: Store, params: Mapping[str, str], now: float) -> None:
    """Give the user a token to reset the password with."""
    user = _user(store, params)
    if user is not None:
        user["_reset"] = {"token": store.new_id(), "until": now + _LIFETIME}


def reset(store: Store, params: Mapping[str, str], now: float) -> None:
    """Set the password of who has the token."""
    token = params.get("token", "")
    try:
        uuid.UUID(token)
    except ValueError:
        text = "the token is no UUID"
        raise Refusal(PARAM, text, described=False, plain=True) from None
    user = _user(store, params)
    known = user.get("_reset") if user is not None else None
    if user is not None and known is not None and known["token"] == token and now <= known["until"]:
        user["_password"] = params.get("password")
        del user["_reset"]


def _user(store: Store, params: Mapping[str, str]) -> UserRow | None:
    path = f"ROOT/{params.get('domain', '').strip('/')}".rstrip("/")
    domain = store.first(DOMAINS, path=path)
    if domain is None:
        return None
    return store.first(USERS, username=params.get("username"), domainid=domain["id"])
