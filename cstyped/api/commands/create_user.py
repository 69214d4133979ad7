# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope

    from ...models.user import User


class CreateUserRequest(Request):
    """The request of createUser; `client.send` takes it and returns User."""

    command: ClassVar[str] = "createUser"
    wire: ClassVar[Wire] = Wire(secrets=frozenset({"password"}))
    account: str
    """name of the account that the user joins"""
    email: str
    """e-mail address"""
    firstname: str
    """given name"""
    lastname: str
    """family name"""
    password: str
    """the password"""
    username: str
    """the user name"""
    domainid: str | None = None
    """the domain (Domain id)"""
    timezone: str | None = None
    """time zone of the user, e.g. `Europe/Berlin`"""
    userid: str | None = None
    """UUID that the new user shall have"""

    def parse(self, envelope: Envelope) -> User:
        """Decode the answer."""
        from ...models.user import User

        return envelope.object(User)


def create_user(
    client: BaseClient,
    *,
    account: str,
    email: str,
    firstname: str,
    lastname: str,
    password: str,
    username: str,
    domainid: str | None = None,
    timezone: str | None = None,
    userid: str | None = None,
) -> User:
    """Create a further user in an account.

    Args:
        account: name of the account that the user joins
        email: e-mail address
        firstname: given name
        lastname: family name
        password: the password
        username: the user name
        domainid: the domain (Domain id)
        timezone: time zone of the user, e.g. `Europe/Berlin`
        userid: UUID that the new user shall have

    Returns:
        User.
    """
    return client.send(
        CreateUserRequest(
            account=account,
            email=email,
            firstname=firstname,
            lastname=lastname,
            password=password,
            username=username,
            domainid=domainid,
            timezone=timezone,
            userid=userid,
        )
    )
