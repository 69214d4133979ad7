# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.user_two_factor_authenticator_provider import UserTwoFactorAuthenticatorProvider


class ListUserTwoFactorAuthenticatorProvidersRequest(Request):
    """The request of listUserTwoFactorAuthenticatorProviders; `client.send` takes it and returns
    ListResult[UserTwoFactorAuthenticatorProvider].
    """

    command: ClassVar[str] = "listUserTwoFactorAuthenticatorProviders"
    wire: ClassVar[Wire] = Wire(repeatable=True)
    name: str | None = None
    """only those with this name"""

    def parse(self, envelope: Envelope) -> ListResult[UserTwoFactorAuthenticatorProvider]:
        """Decode the answer."""
        from ...models.user_two_factor_authenticator_provider import (
            UserTwoFactorAuthenticatorProvider,
        )

        return envelope.list(UserTwoFactorAuthenticatorProvider)


def list_user_two_factor_authenticator_providers(
    client: BaseClient, *, name: str | None = None
) -> ListResult[UserTwoFactorAuthenticatorProvider]:
    """List the providers of two-factor authentication.

    Since CloudStack 4.18.0.

    Args:
        name: only those with this name

    Returns:
        ListResult[UserTwoFactorAuthenticatorProvider]: one answer's rows; `.all()` goes on over
        every page.
    """
    return client.send(ListUserTwoFactorAuthenticatorProvidersRequest(name=name))
