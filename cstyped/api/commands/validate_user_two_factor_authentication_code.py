# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Success


class ValidateUserTwoFactorAuthenticationCodeRequest(Request):
    """The request of validateUserTwoFactorAuthenticationCode; `client.send` takes it and returns
    Success.
    """

    command: ClassVar[str] = "validateUserTwoFactorAuthenticationCode"
    wire: ClassVar[Wire] = Wire(secrets=frozenset({"codefor2fa"}))
    codefor2fa: str
    """the digits that the second factor shows now"""

    def parse(self, envelope: Envelope) -> Success:
        """Decode the answer."""
        return envelope.success()


def validate_user_two_factor_authentication_code(client: BaseClient, *, codefor2fa: str) -> Success:
    """Check the caller's two-factor code and complete the login.

    Since CloudStack 4.18.0.

    Args:
        codefor2fa: the digits that the second factor shows now

    Returns:
        Success.
    """
    return client.send(ValidateUserTwoFactorAuthenticationCodeRequest(codefor2fa=codefor2fa))
