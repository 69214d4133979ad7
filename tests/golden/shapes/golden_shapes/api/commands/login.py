# @generated from dump.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope

    from ...models.login import Login


class LoginRequest(Request):
    """The request of login; `client.send` takes it and returns Login."""

    command: ClassVar[str] = "login"
    wire: ClassVar[Wire] = Wire(secrets=frozenset({"password"}))
    password: str
    """password in plain text"""
    username: str
    """the user name"""

    def parse(self, envelope: Envelope) -> Login:
        """Decode the answer."""
        from ...models.login import Login

        return envelope.inline(Login)


def login(client: BaseClient, *, password: str, username: str) -> Login:
    """Log a user in and start a session.

    Args:
        password: password in plain text
        username: the user name

    Returns:
        Login.
    """
    return client.send(LoginRequest(password=password, username=username))
