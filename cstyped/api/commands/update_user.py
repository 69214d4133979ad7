# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

from ...types import API_KEY_ACCESS_VALUES, ApiKeyAccess

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope

    from ...models.user import User


class UpdateUserRequest(Request):
    """The request of updateUser; `client.send` takes it and returns User."""

    command: ClassVar[str] = "updateUser"
    wire: ClassVar[Wire] = Wire(
        secrets=frozenset({"currentpassword", "password", "userapikey", "usersecretkey"}),
        any_case={"apikeyaccess": API_KEY_ACCESS_VALUES},
    )
    id: str
    """the resource (User id)"""
    apikeyaccess: ApiKeyAccess | None = None
    """whether API keys may be used; can be inherited from the level above: DISABLED, ENABLED or
    INHERIT, in upper or lower case [since 4.20.1.0]
    """
    currentpassword: str | None = None
    """the password that is to be replaced"""
    email: str | None = None
    """e-mail address"""
    firstname: str | None = None
    """given name"""
    lastname: str | None = None
    """family name"""
    mandate2fa: bool | None = None
    """demand a second factor from the user; true only [since 4.18.0.0]"""
    password: str | None = None
    """the new password"""
    timezone: str | None = None
    """time zone, e.g. `Europe/Berlin`"""
    userapikey: str | None = None
    """the user's API key"""
    username: str | None = None
    """the user name"""
    usersecretkey: str | None = None
    """the user's secret key"""

    def parse(self, envelope: Envelope) -> User:
        """Decode the answer."""
        from ...models.user import User

        return envelope.object(User)


def update_user(
    client: BaseClient,
    *,
    id: str,
    apikeyaccess: ApiKeyAccess | None = None,
    currentpassword: str | None = None,
    email: str | None = None,
    firstname: str | None = None,
    lastname: str | None = None,
    mandate2fa: bool | None = None,
    password: str | None = None,
    timezone: str | None = None,
    userapikey: str | None = None,
    username: str | None = None,
    usersecretkey: str | None = None,
) -> User:
    """Change a user's names, email, password, keys or time zone.

    Args:
        id: the resource (User id)
        apikeyaccess: whether API keys may be used; can be inherited from the level above:
            DISABLED, ENABLED or INHERIT, in upper or lower case [since 4.20.1.0]
        currentpassword: the password that is to be replaced
        email: e-mail address
        firstname: given name
        lastname: family name
        mandate2fa: demand a second factor from the user; true only [since 4.18.0.0]
        password: the new password
        timezone: time zone, e.g. `Europe/Berlin`
        userapikey: the user's API key
        username: the user name
        usersecretkey: the user's secret key

    Returns:
        User.
    """
    return client.send(
        UpdateUserRequest(
            id=id,
            apikeyaccess=apikeyaccess,
            currentpassword=currentpassword,
            email=email,
            firstname=firstname,
            lastname=lastname,
            mandate2fa=mandate2fa,
            password=password,
            timezone=timezone,
            userapikey=userapikey,
            username=username,
            usersecretkey=usersecretkey,
        )
    )
