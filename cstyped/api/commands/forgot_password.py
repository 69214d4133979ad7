# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Success


class ForgotPasswordRequest(Request):
    """The request of forgotPassword; `client.send` takes it and returns Success."""

    command: ClassVar[str] = "forgotPassword"
    username: str
    """the user name"""
    domain: str | None = None
    """path of the user's domain, e.g. `/acme`; none is ROOT"""

    def parse(self, envelope: Envelope) -> Success:
        """Decode the answer."""
        return envelope.success()


def forgot_password(client: BaseClient, *, username: str, domain: str | None = None) -> Success:
    """Mail a user a token to reset the password with.

    Since CloudStack 4.20.0.0.

    Args:
        username: the user name
        domain: path of the user's domain, e.g. `/acme`; none is ROOT

    Returns:
        Success.
    """
    return client.send(ForgotPasswordRequest(username=username, domain=domain))
