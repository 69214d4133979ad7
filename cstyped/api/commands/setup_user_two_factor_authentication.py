# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

from ...types import USER_TWO_FACTOR_PROVIDER_VALUES, UserTwoFactorProvider

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope

    from ...models.user_two_factor_authentication_setup import UserTwoFactorAuthenticationSetup


class SetupUserTwoFactorAuthenticationRequest(Request):
    """The request of setupUserTwoFactorAuthentication; `client.send` takes it and returns
    UserTwoFactorAuthenticationSetup.
    """

    command: ClassVar[str] = "setupUserTwoFactorAuthentication"
    wire: ClassVar[Wire] = Wire(any_case={"provider": USER_TWO_FACTOR_PROVIDER_VALUES})
    enable: bool | None = None
    """false switches the second factor off"""
    provider: UserTwoFactorProvider | None = None
    """method of the second factor, e.g. `totp` or `staticpin`: totp, staticpin or others, in
    upper or lower case
    """
    userid: str | None = None
    """the user (User id)"""

    def parse(self, envelope: Envelope) -> UserTwoFactorAuthenticationSetup:
        """Decode the answer."""
        from ...models.user_two_factor_authentication_setup import UserTwoFactorAuthenticationSetup

        return envelope.object(UserTwoFactorAuthenticationSetup)


def setup_user_two_factor_authentication(
    client: BaseClient,
    *,
    enable: bool | None = None,
    provider: UserTwoFactorProvider | None = None,
    userid: str | None = None,
) -> UserTwoFactorAuthenticationSetup:
    """Switch two-factor authentication on or off for a user.

    Since CloudStack 4.18.0.

    Args:
        enable: false switches the second factor off
        provider: method of the second factor, e.g. `totp` or `staticpin`: totp, staticpin or
            others, in upper or lower case
        userid: the user (User id)

    Returns:
        UserTwoFactorAuthenticationSetup.
    """
    return client.send(
        SetupUserTwoFactorAuthenticationRequest(enable=enable, provider=provider, userid=userid)
    )
