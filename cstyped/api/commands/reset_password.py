# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Success


class ResetPasswordRequest(Request):
    """The request of resetPassword; `client.send` takes it and returns Success."""

    command: ClassVar[str] = "resetPassword"
    wire: ClassVar[Wire] = Wire(secrets=frozenset({"password", "token"}))
    password: str
    """the new password"""
    token: str
    """code from the mail that forgotPassword sent"""
    username: str
    """the user name"""
    domain: str | None = None
    """path of the user's domain, e.g. `/acme`; none is ROOT"""

    def parse(self, envelope: Envelope) -> Success:
        """Decode the answer."""
        return envelope.success()


def reset_password(
    client: BaseClient, *, password: str, token: str, username: str, domain: str | None = None
) -> Success:
    """Set a new password with the token that forgotPassword mailed.

    Since CloudStack 4.20.0.0.

    Args:
        password: the new password
        token: code from the mail that forgotPassword sent
        username: the user name
        domain: path of the user's domain, e.g. `/acme`; none is ROOT

    Returns:
        Success.
    """
    return client.send(
        ResetPasswordRequest(password=password, token=token, username=username, domain=domain)
    )
