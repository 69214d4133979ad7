# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
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
    domain: str | None = None
    """path of the user's domain, e.g. `/acme`; none is ROOT"""
    domainId: int | None = None
    """internal number of the user's domain; wins over `domain`"""

    def parse(self, envelope: Envelope) -> Login:
        """Decode the answer."""
        from ...models.login import Login

        return envelope.inline(Login)


def login(
    client: BaseClient,
    *,
    password: str,
    username: str,
    domain: str | None = None,
    domainId: int | None = None,
) -> Login:
    """Log a user in and start a session.

    Args:
        password: password in plain text
        username: the user name
        domain: path of the user's domain, e.g. `/acme`; none is ROOT
        domainId: internal number of the user's domain; wins over `domain`

    Returns:
        Login.
    """
    return client.send(
        LoginRequest(password=password, username=username, domain=domain, domainId=domainId)
    )
